package galley.typography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Language tags as BCP 47 writes them: {@code fr}, {@code fr-CA}, {@code zh-Hant-TW}. */
final class Tag {

    private Tag() {}

    /**
     * {@return what a table says of a language}; a tag that has no row of its own has that of the tag without its last part
     *
     * @param table rows by tag in small letters
     * @param tag the tag as an author wrote it
     */
    static <T> Optional<T> find(Map<String, T> table, String tag) {
        String wanted = tag.toLowerCase(Locale.ROOT).replace('_', '-').strip();
        while (!wanted.isEmpty()) {
            T row = table.get(wanted);
            if (row != null) {
                return Optional.of(row);
            }
            wanted = wanted.substring(0, Math.max(0, wanted.lastIndexOf('-')));
        }
        return Optional.empty();
    }
}
