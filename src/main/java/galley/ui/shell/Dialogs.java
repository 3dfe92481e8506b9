package galley.ui.shell;

import galley.ui.print.PrintRun;
import galley.words.Problem;
import galley.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Asks in dialogs over a window. Every button says what it does. */
final class Dialogs implements Questions {

    private final Stage owner;
    private final Words words;
    private final Consumer<String> browser;
    private Optional<File> folder = Optional.empty();

    Dialogs(Stage owner, Words words, Consumer<String> browser) {
        this.owner = owner;
        this.words = words;
        this.browser = browser;
    }

    @Override
    public void follow(String address) {
        browser.accept(address);
    }

    @Override
    public Optional<Path> fileToOpen(FileKind kind) {
        FileChooser chooser = chooser(kind);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text("file.any"), "*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> fileToSave(FileKind kind, String suggested) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(suggested + "." + kind.ending());
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> folder(Optional<Path> now) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("library.choose-folder"));
        now.map(Path::toFile)
                .filter(File::isDirectory)
                .or(() -> folder.filter(File::isDirectory))
                .ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public boolean hasPrinter() {
        return PrintRun.isPossible();
    }

    @Override
    public Optional<PrintRun> printer() {
        return PrintRun.asked(owner);
    }

    @Override
    public boolean mayReplace(String name) {
        ButtonType replace = new ButtonType(words.text("replace.yes"), ButtonData.YES);
        ButtonType cancel = new ButtonType(words.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = alert(words.text("replace.title", name), words.text("replace.text"), List.of(replace, cancel));
        return alert.showAndWait().filter(replace::equals).isPresent();
    }

    @Override
    public Unsaved unsaved(String title) {
        String name = title.isEmpty() ? words.text("window.untitled") : title;
        ButtonType save = new ButtonType(words.text("unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(words.text("unsaved.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(words.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert =
                alert(words.text("unsaved.title", name), words.text("unsaved.text"), List.of(save, discard, cancel));
        ButtonType answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public void tell(String about, Problem problem, List<Way> ways) {
        List<ButtonType> buttons = new ArrayList<>();
        ways.forEach(way -> buttons.add(new ButtonType(words.text(way.words()), ButtonData.OK_DONE)));
        buttons.add(new ButtonType(words.text("dialog.close"), ButtonData.CANCEL_CLOSE));
        Optional<ButtonType> answer = alert(about, words.text(problem), buttons).showAndWait();
        for (int i = 0; i < ways.size(); i++) {
            if (answer.filter(buttons.get(i)::equals).isPresent()) {
                ways.get(i).go().run();
            }
        }
    }

    private Alert alert(String title, String text, List<ButtonType> buttons) {
        Alert alert = new Alert(Alert.AlertType.NONE, text, buttons.toArray(ButtonType[]::new));
        owner.show();
        alert.initOwner(owner);
        alert.setTitle(words.text("app.name"));
        alert.setHeaderText(title);
        alert.getDialogPane().getStyleClass().add("galley-dialog");
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        alert.getDialogPane().setPrefWidth(480);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        return alert;
    }

    private FileChooser chooser(FileKind kind) {
        FileChooser chooser = new FileChooser();
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.text(kind.label()),
                        kind.endings().stream().map(ending -> "*." + ending).toList()));
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        if (file != null) {
            folder = Optional.ofNullable(file.getAbsoluteFile().getParentFile());
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
