package galley.format.text;

/** How often the page was commented on, shared or looked at: "941 comments", "1.2K shares", "12 Kommentare". */
record CommentCount() implements AsideRule {

    private static final Vocabulary WORDS = Vocabulary.of("""
            comment comments reply replies response responses share shares view views like likes clap claps reaction reactions
            kommentar kommentare commentaire commentaires comentario comentarios коментар коментарі коментарів комментария
            комментариев перегляд переглядів تعليق تعليقات
            """);

    @Override
    public String reason() {
        return "comments";
    }

    @Override
    public boolean holds(Page page, int at) {
        String[] tokens = page.line(at).key().split(" ");
        return tokens.length == 2 && isCount(tokens[0]) && WORDS.has(tokens[1]);
    }

    private static boolean isCount(String token) {
        return !token.isEmpty()
                && Character.isDigit(token.charAt(0))
                && token.length() < 9
                && token.chars().filter(Character::isLetter).count() < 2;
    }
}
