package wrong.ui.outline;

import wrong.ui.preview.Page;

final class AsksThePreview {
    private Page forbidden;
}
