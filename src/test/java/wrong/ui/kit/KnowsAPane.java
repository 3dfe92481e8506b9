package wrong.ui.kit;

import wrong.ui.preview.Page;

final class KnowsAPane {
    private Page forbidden;
}
