package galley.format.clip;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Figures: a picture with its caption and who made it, a quotation with who said it, or something that lies elsewhere. */
final class Figures {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,2000}");

    /** A page labels its pictures with a word or two, such as "Photo"; what is longer is said of them. */
    private static final int LONGEST_LABEL = 16;

    private final Walk walk;
    private final Composer composer;

    /** The figures that hold figures. */
    private final Set<Element> galleries;

    Figures(Walk walk, Composer composer, Set<Element> galleries) {
        this.galleries = galleries;
        this.walk = walk;
        this.composer = composer;
    }

    /** An image that stands in no figure. */
    void image(Element image, Declarations style, Walk.Spot spot) {
        String letters = Pictures.letters(image);
        if (!letters.isEmpty()) {
            composer.text(letters, spot.format(), spot.kind());
            return;
        }
        Pictures.figure(image, style, "", "").ifPresent(composer::aside);
    }

    void figure(Element figure, Walk.Spot spot) {
        composer.part();
        if (galleries.contains(figure)) {
            walk.children(figure, spot);
            composer.part();
            return;
        }
        Element image = figure.selectFirst("img");
        boolean quote = figure.selectFirst("blockquote") != null;
        boolean other = quote || figure.selectFirst("table, pre") != null;
        if (figure.hasClass("wp-block-embed") && ADDRESS.matcher(figure.text()).find()) {
            embed(figure, spot);
        } else if (image != null && !other) {
            picture(figure, image, spot);
        } else {
            walk.children(figure, spot);
            composer.part();
            if (quote) {
                Finish.said(composer.lines(), figure.selectFirst("figcaption"));
            }
        }
        composer.part();
    }

    private void picture(Element figure, Element image, Walk.Spot spot) {
        Element caption = figure.selectFirst("figcaption");
        Element credit = caption == null ? null : caption.selectFirst("[class*=credit], small, cite");
        Element source = credit == null ? null : credit.selectFirst(".source");
        String from = said(source);
        if (source != null) {
            source.remove();
        }
        String by = said(credit).replaceFirst(source == null ? "$" : " */$", "");
        Optional<Kind.Figure> place = Pictures.figure(image, walk.style(image), by, from);
        if (place.isEmpty()) {
            walk.children(figure, spot);
            return;
        }
        if (!walk.within()) {
            return;
        }
        composer.alone(place.get());
        if (caption != null) {
            if (credit != null) {
                credit.remove();
            }
            composer.continued(() -> walk.children(caption, spot.as(place.get())));
            caption.remove();
        }
        image.remove();
        if (figure.text().length() > LONGEST_LABEL) {
            walk.children(figure, spot);
        }
    }

    private static String said(Element element) {
        return element == null ? "" : element.text().replace('\u00A0', ' ').strip();
    }

    private void embed(Element figure, Walk.Spot spot) {
        Matcher address = ADDRESS.matcher(figure.text());
        Element caption = figure.selectFirst("figcaption");
        if (address.find() && walk.within()) {
            Kind embed = new Kind.Embed(address.group());
            composer.alone(embed);
            if (caption != null) {
                composer.continued(() -> walk.children(caption, spot.as(embed)));
            }
        }
    }
}
