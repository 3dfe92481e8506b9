package galley.format.text;

/** Tells the headline, and the word or two above it. */
final class Headlines {

    private static final int MOST_WORDS = 30;
    private static final int LONGEST = 220;
    private static final int KICKER_WORDS = 5;

    private static final Vocabulary SECTIONS = Vocabulary.of("""
            world politics business sport sports opinion culture local economy technology tech science health analysis feature features
            interview breaking exclusive explainer editorial comment region environment education travel lifestyle arts money
            politik wirtschaft kultur wissen panorama meinung gesellschaft regional ausland inland
            monde politique économie société sciences opinions
            mundo política economía cultura deportes opinión sociedad
            світ політика економіка суспільство культура спорт думка наука
            мир общество экономика
            سياسة اقتصاد رياضة ثقافة علوم رأي
            """);

    private Headlines() {}

    /**
     * {@return whether a line can be the headline: thirty words at the most, one sentence, no item, quotation or dateline}
     *
     * @param page all lines
     * @param at the first line of the article
     */
    static boolean isHeadline(Page page, int at) {
        Line line = page.line(at);
        String text = line.text();
        if (Hashes.isHeading(text) && line.quoted() == 0) {
            return true;
        }
        boolean listed =
                page.marker(at).isPresent() && new ItemRule().read(page, at).isPresent();
        return !listed
                && line.quoted() == 0
                && !Dividers.isDivider(text)
                && text.length() <= LONGEST
                && Shape.words(text, MOST_WORDS + 1) <= MOST_WORDS
                && Shape.sentences(text, 3) <= 2
                && !(line.prose() && Shape.sentences(text, 2) > 1)
                && !(line.prose() && Shape.words(text, 25) >= 20 && Shape.endsSentence(text) && text.length() > 120)
                && !Quotation.isQuote(page, at)
                && Dateline.of(text).isEmpty();
    }

    /**
     * {@return whether the first line is the kicker: the name of a section, or a few words in capitals over a headline that is not}
     *
     * @param page all lines
     * @param at the first line of the article
     */
    static boolean isKicker(Page page, int at) {
        String text = page.line(at).text();
        int next = page.contentFrom(at + 1);
        if (next >= page.size()
                || Shape.words(text, KICKER_WORDS + 1) > KICKER_WORDS
                || Shape.endsSentence(text)
                || page.marker(at).isPresent()
                || Hashes.isHeading(text)
                || !Shape.says(text)) {
            return false;
        }
        Line below = page.line(next);
        boolean over = Shape.words(below.text(), 3) >= 3
                && !below.text().endsWith(".")
                && isHeadline(page, next)
                && Bylines.at(page, next).isEmpty()
                && page.contentFrom(next + 1) < page.size();
        boolean section = SECTIONS.has(page.line(at).key());
        return over && (section || Shape.capitals(text) && !Shape.capitals(below.text()));
    }

    /**
     * {@return whether the first line is a byline, with the headline under it}
     *
     * @param page all lines
     * @param at the first line of the article
     */
    static boolean isBylineAbove(Page page, int at) {
        int next = page.contentFrom(at + 1);
        return next < page.size()
                && !page.line(next).prose()
                && isHeadline(page, next)
                && !Authors.announced(page.line(at)).isEmpty()
                && Authors.announced(page.line(at)).stream().allMatch(who -> Names.isPerson(who.name()));
    }

    /**
     * {@return what the mail around the article was about: its headline where it has none of its own}
     *
     * @param page all lines
     */
    static String subject(Page page) {
        for (int at = 0; at < page.size() && page.isAside(at); at++) {
            String subject = "mail".equals(page.reasons()[at])
                    ? MailHeader.subject(page.line(at).text())
                    : "";
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        return "";
    }
}
