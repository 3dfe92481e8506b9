package galley.ui.editor;

import galley.article.RichText;

/** How much two texts share at their ends, letters and marks, so that a repaint can leave it alone. */
final class Texts {

    private Texts() {}

    /** {@return how many UTF-16 units at the start are the same in both, marks included} */
    static int sharedHead(RichText one, RichText other) {
        int shared = 0;
        for (int i = 0; i < Math.min(one.runs().size(), other.runs().size()); i++) {
            var a = one.runs().get(i);
            var b = other.runs().get(i);
            if (!a.marks().equals(b.marks())) {
                return shared;
            }
            int same = sharedHead(a.text(), b.text());
            shared += same;
            if (same < a.text().length() || same < b.text().length()) {
                return shared;
            }
        }
        return shared;
    }

    /** {@return how many units at the end are the same in both, marks included, without the shared head} */
    static int sharedTail(RichText one, RichText other, int head) {
        int most = Math.min(one.length(), other.length()) - head;
        int shared = 0;
        for (int i = 1; i <= Math.min(one.runs().size(), other.runs().size()); i++) {
            var a = one.runs().get(one.runs().size() - i);
            var b = other.runs().get(other.runs().size() - i);
            if (!a.marks().equals(b.marks())) {
                break;
            }
            int same = sharedTail(a.text(), b.text());
            shared += same;
            if (same < a.text().length() || same < b.text().length()) {
                break;
            }
        }
        return Math.min(shared, most);
    }

    private static int sharedHead(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < most && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static int sharedTail(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < most && one.charAt(one.length() - 1 - shared) == other.charAt(other.length() - 1 - shared)) {
            shared++;
        }
        return shared;
    }
}
