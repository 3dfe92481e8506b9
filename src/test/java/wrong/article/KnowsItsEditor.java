package wrong.article;

import wrong.edit.Change;

final class KnowsItsEditor {
    private Change forbidden;
}
