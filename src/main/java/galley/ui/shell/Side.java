package galley.ui.shell;

import galley.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands beside the text on the right: one of several pages under a row of tabs. A page that is not shown is in no scene, and does no work. */
final class Side extends VBox {

    /**
     * One page.
     *
     * @param name the key of its name
     * @param page what is shown
     * @param focus gives it the keyboard
     */
    record Tab(String name, Region page, Runnable focus) {}

    private final List<Tab> tabs;
    private final ToggleGroup chosen = new ToggleGroup();
    private Tab shown;

    Side(List<Tab> tabs, Words words) {
        this.tabs = List.copyOf(tabs);
        getStyleClass().add("side");
        HBox row = new HBox();
        row.getStyleClass().add("tabs");
        row.setAlignment(Pos.BOTTOM_LEFT);
        for (Tab tab : tabs) {
            ToggleButton button = new ToggleButton(words.text(tab.name()));
            button.getStyleClass().setAll("tab-title");
            button.setUserData(tab);
            button.setToggleGroup(chosen);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> show(tab));
            row.getChildren().add(button);
        }
        getChildren().setAll(row);
        show(tabs.getFirst());
    }

    /** Shows one of the pages. */
    private void show(Tab tab) {
        shown = tab;
        chosen.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == tab));
        getChildren().setAll(getChildren().getFirst(), tab.page());
        VBox.setVgrow(tab.page(), Priority.ALWAYS);
    }

    /**
     * Shows a page.
     *
     * @param page one of those it was made with
     */
    void show(Region page) {
        tabs.stream().filter(tab -> tab.page() == page).forEach(this::show);
    }

    /** Shows the page of a name; where there is none, all stays as it is. */
    void show(String name) {
        tabs.stream().filter(tab -> tab.name().equals(name)).findFirst().ifPresent(this::show);
    }

    /** {@return the name of the page that is shown} */
    String tab() {
        return shown.name();
    }

    /** {@return whether a page is the one that is shown} */
    boolean shows(Region page) {
        return shown.page() == page;
    }

    /** Gives the page that is shown the keyboard. */
    void takeFocus() {
        shown.focus().run();
    }
}
