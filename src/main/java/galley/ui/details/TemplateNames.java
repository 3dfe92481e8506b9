package galley.ui.details;

import galley.words.Words;

/** What the templates that come with the program are called; one's own are called as one said. */
final class TemplateNames {

    private TemplateNames() {}

    /** {@return what people call a template}; empty where an article began as none */
    static String of(String template, Words words) {
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
}
