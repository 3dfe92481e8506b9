package wrong.check;

import wrong.store.Documents;

final class Saves {
    private Documents forbidden;
}
