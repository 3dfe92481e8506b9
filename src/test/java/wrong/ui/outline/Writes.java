package wrong.ui.outline;

import org.fxmisc.richtext.StyleClassedTextArea;

final class Writes {
    private StyleClassedTextArea forbidden;
}
