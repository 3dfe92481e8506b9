package galley.ui.kit;

import galley.article.Field;
import galley.words.Words;

/** What people call the fields of an article. */
public final class FieldNames {

    private FieldNames() {}

    /**
     * {@return the name of a field}
     *
     * @param field which
     * @param words what the program says
     */
    public static String of(Field field, Words words) {
        return words.text(key(field));
    }

    private static String key(Field field) {
        return switch (field) {
            case HEADLINE -> "field.headline";
            case STANDFIRST -> "field.standfirst";
            case BODY -> "field.body";
            case PICTURE -> "field.picture";
            case KICKER -> "field.kicker";
            case BYLINE -> "field.byline";
            case DATELINE -> "field.dateline";
            case SLUG -> "field.slug";
            case SEARCH_HEADLINE -> "field.search-headline";
            case SOCIAL_HEADLINE -> "field.social-headline";
            case PRINT_HEADLINE -> "field.print-headline";
            case LANGUAGE -> "field.language";
            case KEYWORDS -> "field.keywords";
            case DESK -> "field.desk";
            case EMBARGO -> "field.embargo";
            case EDITORS_NOTE -> "field.editors-note";
        };
    }
}
