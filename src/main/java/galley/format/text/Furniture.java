package galley.format.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines that belong to the page: the first rule that holds gives the reason. */
final class Furniture {

    /** The order matters where two rules could take a line: the more particular comes first. */
    static final List<AsideRule> RULES = rules();

    private Furniture() {}

    /**
     * Writes down, for every line of the page, why it is set aside, if it is.
     *
     * @param page the lines; its reasons are filled in
     */
    static void find(Page page) {
        for (int at = 0; at < page.size(); at++) {
            for (AsideRule rule : RULES) {
                if (rule.holds(page, at)) {
                    page.reasons()[at] = rule.reason();
                    break;
                }
            }
        }
        if (page.whole()) {
            WholePage.find(page);
        }
    }

    private static List<AsideRule> rules() {
        List<AsideRule> rules = new ArrayList<>();
        rules.add(new MailHeader());
        rules.add(new Greeting());
        rules.add(new WireSlug());
        rules.add(new ReadingTime());
        rules.add(new Dates());
        rules.add(Notices.COPYRIGHT);
        rules.add(Notices.COOKIES);
        rules.add(new EndMark());
        rules.addAll(PagePhrases.ALL);
        rules.add(new CommentCount());
        rules.add(new Followers());
        rules.add(new SocialNames());
        rules.add(new PhotoCredit());
        rules.add(new Hashtags());
        rules.add(new Breadcrumb());
        rules.add(new ContactLine());
        rules.add(new Stray());
        rules.add(new Beneath("related"));
        rules.add(new Beneath("tags"));
        rules.add(new Beneath("photo"));
        rules.add(new BareCount());
        rules.add(new PageTop());
        rules.add(new SignedDate());
        rules.add(new Composite(List.copyOf(rules)));
        return List.copyOf(rules);
    }
}
