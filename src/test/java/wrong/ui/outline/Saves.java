package wrong.ui.outline;

import wrong.store.Documents;

final class Saves {
    private Documents forbidden;
}
