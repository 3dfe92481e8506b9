package wrong.edit;

import wrong.store.Documents;

final class Saves {
    private Documents forbidden;
}
