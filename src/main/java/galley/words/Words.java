package galley.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of one language. Patterns are those of {@link MessageFormat}: {@code {0}} for what is filled in; an apostrophe is
 * written ’, never '.
 */
public final class Words {

    private final ResourceBundle sentences;
    private final Locale locale;

    /**
     * Makes the words of a language; English where there are none of that language.
     *
     * @param locale the language, and how numbers are written
     */
    public Words(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle(
                "assets.words.words",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * {@return a sentence}
     *
     * @param key its key
     * @param arguments what fills its gaps
     * @throws java.util.MissingResourceException if there is no such sentence
     */
    public String text(String key, Object... arguments) {
        String pattern = sentences.getString(key);
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /**
     * {@return the sentence that says a problem}
     *
     * @param problem what went wrong
     */
    public String text(Problem problem) {
        return text(problem.key(), problem.arguments().toArray());
    }
}
