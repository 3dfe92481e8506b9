package galley.format.text;

/** How often the page was commented on, shared or looked at: "941 comments", "1.2K shares", "12 Kommentare". */
record CommentCount() implements AsideRule {

    private static final Vocabulary WORDS = Vocabulary.of("""
            comment comments reply replies response responses share shares view views like likes clap claps reaction reactions
            kommentar kommentare commentaire commentaires comentario comentarios коментар коментарі коментарів комментария
            комментариев перегляд переглядів تعليق تعليقات
            """);

    private static final int LONGEST = 40;

    private static final Vocabulary BEFORE = Vocabulary.of("there are is view all read show see");

    @Override
    public String reason() {
        return "comments";
    }

    @Override
    public boolean holds(Page page, int at) {
        return isOne(page.line(at));
    }

    /**
     * {@return whether a line counts comments: "13 comments", "There are 13 comments"}
     *
     * @param line any line
     */
    static boolean isOne(Line line) {
        if (line.key().length() > LONGEST) {
            return false;
        }
        String[] tokens = line.key().split(" ");
        int from = 0;
        while (from < tokens.length && from < 3 && BEFORE.has(tokens[from])) {
            from++;
        }
        return tokens.length == from + 2 && isCount(tokens[from]) && WORDS.has(tokens[from + 1]);
    }

    private static boolean isCount(String token) {
        return !token.isEmpty()
                && Character.isDigit(token.charAt(0))
                && token.length() < 9
                && token.chars().filter(Character::isLetter).count() < 2;
    }
}
