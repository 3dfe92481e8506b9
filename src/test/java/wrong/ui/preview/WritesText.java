package wrong.ui.preview;

import wrong.format.text.Plain;

final class WritesText {
    private Plain forbidden;
}
