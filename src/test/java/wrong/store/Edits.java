package wrong.store;

import wrong.edit.Change;

final class Edits {
    private Change forbidden;
}
