package galley.format.text;

import java.util.List;
import java.util.Locale;

/** The lines over a mail, which say who wrote to whom and when. One alone may be an article's; two in a row are a mail's. */
record MailHeader() implements AsideRule {

    private static final int TOP = 60;

    private static final List<String> FIELDS = List.of(
            "from:",
            "to:",
            "cc:",
            "bcc:",
            "sent:",
            "date:",
            "subject:",
            "reply-to:",
            "von:",
            "an:",
            "gesendet:",
            "betreff:",
            "datum:",
            "de :",
            "à :",
            "objet :",
            "envoyé :",
            "de:",
            "para:",
            "asunto:",
            "enviado:",
            "від:",
            "кому:",
            "тема:",
            "дата:",
            "от:",
            "message-id:",
            "to :");

    private static final List<String> SUBJECTS = List.of("subject:", "betreff:", "objet :", "asunto:", "тема:");

    @Override
    public String reason() {
        return "mail";
    }

    @Override
    public boolean holds(Page page, int at) {
        return at < TOP
                && at <= page.firstProse()
                && isField(page, at)
                && (page.isAside(at - 1) && isField(page, at - 1)
                        || isField(page, at + 1) && !page.line(at + 1).gapBefore());
    }

    /**
     * {@return what stands after "Subject:"; empty if the line is no such field}
     *
     * @param text tidied text
     */
    static String subject(String text) {
        String key = text.toLowerCase(Locale.ROOT);
        return SUBJECTS.stream()
                .filter(key::startsWith)
                .findFirst()
                .map(field -> Tidy.line(text.substring(field.length())))
                .orElse("");
    }

    private static boolean isField(Page page, int at) {
        if (at < 0 || at >= page.size()) {
            return false;
        }
        String key = page.line(at).key();
        return FIELDS.stream()
                .anyMatch(field -> key.startsWith(field) || key.concat(":").equals(field));
    }
}
