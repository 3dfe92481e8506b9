package galley.format.text;

import java.util.List;

/** How many follow an author, on the card under an article: "1.2K followers", "1.2K Followers · 300 Following". */
record Followers() implements AsideRule {

    private static final Vocabulary WORDS = Vocabulary.of(
            "followers follower following subscribers abonnés abonnenten seguidores підписників подписчиков");

    private static final int MOST_TOKENS = 8;

    @Override
    public String reason() {
        return "author";
    }

    @Override
    public boolean holds(Page page, int at) {
        List<String> tokens = page.line(at).tokens();
        return tokens.size() > 1
                && tokens.size() <= MOST_TOKENS
                && tokens.stream().anyMatch(WORDS::has)
                && tokens.stream().allMatch(token -> WORDS.has(token) || Character.isDigit(token.charAt(0)));
    }
}
