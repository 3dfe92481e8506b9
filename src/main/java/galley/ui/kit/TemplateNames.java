package galley.ui.kit;

import galley.words.Words;

/** What the templates that come with the program are called and are for; one's own are called as one said. */
public final class TemplateNames {

    private TemplateNames() {}

    /**
     * {@return what people call a template}; empty where an article began as none
     *
     * @param template the name in the brief
     * @param words what the program says
     */
    public static String of(String template, Words words) {
        return switch (template) {
            case "news-story" -> words.text("template.news-story");
            case "interview" -> words.text("template.interview");
            case "live-report" -> words.text("template.live-report");
            case "opinion" -> words.text("template.opinion");
            case "listicle" -> words.text("template.listicle");
            case "press-release" -> words.text("template.press-release");
            case "correction" -> words.text("template.correction");
            default -> template;
        };
    }

    /**
     * {@return what a template is for}
     *
     * @param template the name in the brief
     * @param words what the program says
     */
    public static String about(String template, Words words) {
        return switch (template) {
            case "news-story" -> words.text("template.about.news-story");
            case "interview" -> words.text("template.about.interview");
            case "live-report" -> words.text("template.about.live-report");
            case "opinion" -> words.text("template.about.opinion");
            case "listicle" -> words.text("template.about.listicle");
            case "press-release" -> words.text("template.about.press-release");
            case "correction" -> words.text("template.about.correction");
            default -> words.text("template.about.own");
        };
    }
}
