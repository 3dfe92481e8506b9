package galley.ui.details;

import galley.article.Byline;
import galley.article.Metadata;
import galley.edit.Crediting;
import galley.edit.Editor;
import galley.ui.kit.Fillable;
import galley.ui.kit.Filled;
import galley.ui.kit.Icons;
import galley.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Who wrote it, in the order printed: name, role and biography of each. Whoever is added stands here alone until something is typed, and only then in
 * the article.
 */
final class BylineList extends VBox {

    private final Editor editor;
    private final Words words;
    private final Supplier<List<String>> names;
    private final Supplier<List<String>> roles;
    private final Fillable.Maker longFields;
    private final VBox people = new VBox();
    private final List<Person> shown = new ArrayList<>();

    /** The fields of one person. */
    private final class Person extends VBox {

        private final int index;
        private final TextField name = new TextField();
        private final Button up = tool("up", "byline.up");
        private final Button down = tool("down", "byline.down");
        private final Button off = tool("delete", "byline.remove");
        private final List<Filled> fields = new ArrayList<>();

        Person(int index) {
            this.index = index;
            getStyleClass().add("byline-person");
            TextField role = new TextField();
            Fillable biography = longFields.make(2, words.text("byline.biography"));
            name.setPromptText(words.text("byline.name"));
            role.setPromptText(words.text("byline.role"));
            tie(
                    Fillable.of(name),
                    "byline.name",
                    Byline::name,
                    (was, text) -> new Byline(text, was.role(), was.biography()));
            tie(
                    Fillable.of(role),
                    "byline.role",
                    Byline::role,
                    (was, text) -> new Byline(was.name(), text, was.biography()));
            tie(
                    biography,
                    "byline.biography",
                    Byline::biography,
                    (was, text) -> new Byline(was.name(), was.role(), text));
            Completion.offer(name, names);
            Completion.offer(role, roles);
            up.setOnAction(_ -> move(-1));
            down.setOnAction(_ -> move(1));
            off.setOnAction(_ -> {
                editor.run(Crediting.remove(index));
                shown.get(Math.min(index, shown.size() - 1)).name.requestFocus();
            });
            HBox first = new HBox(2, name, up, down, off);
            first.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(name, Priority.ALWAYS);
            getChildren().setAll(first, role, biography.node());
        }

        private void tie(
                Fillable field, String key, Function<Byline, String> value, BiFunction<Byline, String, Byline> change) {
            field.node().setId(key);
            field.node().setAccessibleText(words.text("byline.of", words.text(key), index + 1));
            fields.add(new Filled(
                    field,
                    editor,
                    state -> {
                        List<Byline> all = state.article().metadata().bylines();
                        String now = index < all.size() ? value.apply(all.get(index)) : "";
                        return field.text().strip().equals(now) ? field.text() : now;
                    },
                    text -> Crediting.fill(index, was -> change.apply(was, text.strip()))));
        }

        private void move(int by) {
            editor.run(Crediting.move(index, by));
            Person moved = shown.get(index + by);
            Button same = by < 0 ? moved.up : moved.down;
            (same.isDisabled() ? moved.name : same).requestFocus();
        }

        void show(int all) {
            fields.forEach(Filled::show);
            up.setDisable(index == 0 || index >= all);
            down.setDisable(index + 1 >= all);
            off.setDisable(index >= all);
            boolean several = all > 1;
            List.of(up, down).forEach(button -> {
                button.setVisible(several);
                button.setManaged(several);
            });
            off.setVisible(index < all);
            off.setManaged(index < all);
        }

        boolean holds(Node focused) {
            Node node = focused;
            while (node != null && node != this) {
                node = node.getParent();
            }
            return node != null;
        }
    }

    /**
     * Makes the list.
     *
     * @param editor the article
     * @param words what it says
     * @param names gives the names to offer
     * @param roles gives the roles to offer
     * @param longFields makes fields for long texts
     */
    BylineList(
            Editor editor,
            Words words,
            Supplier<List<String>> names,
            Supplier<List<String>> roles,
            Fillable.Maker longFields) {
        this.editor = editor;
        this.longFields = longFields;
        this.words = words;
        this.names = names;
        this.roles = roles;
        getStyleClass().add("byline-list");
        people.getStyleClass().add("byline-people");
        Button add = new Button(words.text("byline.add"));
        add.setId("byline.add");
        add.setGraphic(Icons.of("add"));
        add.getStyleClass().addAll("flat", "add-button");
        add.setOnAction(_ -> {
            lay(bylines() + 1);
            // Before it is dressed a field hears no key, and the first may come before the next frame.
            applyCss();
            shown.getLast().name.requestFocus();
        });
        getChildren().setAll(people, add);
        show(editor.state().article().metadata());
    }

    /** Shows who is in the article now; who was added and is nobody yet stays as long as the caret is there. */
    void show(Metadata now) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        int held = 0;
        for (Person person : shown) {
            held = person.holds(focused) ? person.index + 1 : held;
        }
        lay(Math.max(Math.min(held, now.bylines().size() + 1), now.bylines().size()));
    }

    private int bylines() {
        return editor.state().article().metadata().bylines().size();
    }

    private void lay(int wanted) {
        while (shown.size() > Math.max(1, wanted)) {
            people.getChildren().remove(shown.removeLast());
        }
        while (shown.size() < Math.max(1, wanted)) {
            shown.add(new Person(shown.size()));
            people.getChildren().add(shown.getLast());
        }
        shown.forEach(person -> person.show(bylines()));
    }

    @Override
    public void requestFocus() {
        shown.getFirst().name.requestFocus();
    }

    private Button tool(String icon, String key) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.setId(key);
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.getStyleClass().addAll("flat", "small-tool");
        return button;
    }
}
