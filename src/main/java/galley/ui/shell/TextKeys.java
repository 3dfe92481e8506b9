package galley.ui.shell;

import galley.ui.palette.KeySheet;
import galley.ui.palette.KeySheet.Row;
import java.util.ArrayList;
import java.util.List;

/** What the sheet of keys says: the keys of all actions, and before them those of the text itself, which no menu names. */
final class TextKeys {

    private static final KeySheet.Section TEXT = new KeySheet.Section(
            "sheet.text",
            List.of(
                    Row.of("stroke.break", "Enter"),
                    Row.of("stroke.line", "Shift+Enter"),
                    Row.of("stroke.indent", "Tab", "Shift+Tab"),
                    Row.of("stroke.delete", "Backspace", "Delete"),
                    Row.of("stroke.delete-word", "Shortcut+Backspace", "Shortcut+Delete"),
                    Row.of("stroke.word", "Shortcut+Left", "Shortcut+Right"),
                    Row.of("stroke.line-ends", "Home", "End"),
                    Row.of("stroke.ends", "Shortcut+Home", "Shortcut+End"),
                    Row.of("stroke.select", "Shift+Left", "Shift+Right"),
                    Row.of("stroke.slash", "Slash")));

    private TextKeys() {}

    /** {@return all that stands on the sheet} */
    static List<KeySheet.Section> sections(Actions actions) {
        List<KeySheet.Section> sections = new ArrayList<>(List.of(TEXT));
        actions.menus().forEach(group -> sections.add(KeySheet.Section.of(group)));
        return List.copyOf(sections);
    }
}
