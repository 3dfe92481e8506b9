package galley.format.text;

import java.util.List;

/**
 * The row of networks under an article: "Facebook Twitter WhatsApp". One name alone may be the heading of a section, so it counts only
 * beside another line that was set aside or is such a name.
 */
record SocialNames() implements AsideRule {

    private static final Vocabulary NAMES = Vocabulary.of("""
            facebook twitter x whatsapp linkedin telegram instagram pinterest reddit email e mail print viber messenger bluesky
            mastodon threads tiktok youtube flipboard pocket tumblr google rss copy link icon share save flip pin sms xing
            fb tweet teilen partager compartir drucken imprimer
            """);

    @Override
    public String reason() {
        return "sharing";
    }

    @Override
    public boolean holds(Page page, int at) {
        return isNames(page, at)
                && (inCompany(page, at) || page.line(at).tokens().size() > 1);
    }

    private static boolean inCompany(Page page, int at) {
        return page.isAside(at - 1) && "sharing".equals(page.reasons()[at - 1])
                || at + 1 < page.size() && isNames(page, at + 1);
    }

    private static boolean isNames(Page page, int at) {
        List<String> tokens = page.line(at).tokens();
        // Three networks in a list of bullets may well be what the article is about.
        return !tokens.isEmpty() && page.marker(at).isEmpty() && tokens.stream().allMatch(NAMES::has);
    }
}
