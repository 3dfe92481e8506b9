package galley.format.text;

import java.util.List;
import java.util.Locale;

/** A picture's caption or credit; the picture did not come along: "Photo: Mara Lind", "The bridge. Photograph: Mara Lind/Gazette". */
record PhotoCredit() implements AsideRule {

    private static final int MOST_WORDS = 60;

    private static final List<String> OPENINGS = List.of(
            "photo:",
            "photo :",
            "photos:",
            "photo by ",
            "photos by ",
            "photo credit",
            "photograph:",
            "photograph by ",
            "photography:",
            "photography by ",
            "picture:",
            "picture by ",
            "pictures:",
            "image:",
            "image :",
            "image by ",
            "image credit",
            "image source",
            "image caption",
            "image copyright",
            "images:",
            "media caption",
            "figure caption",
            "main image:",
            "caption:",
            "credit:",
            "file photo:",
            "illustration:",
            "illustration by ",
            "graphic:",
            "video:",
            "foto:",
            "fotos:",
            "bild:",
            "bilder:",
            "bildquelle:",
            "grafik:",
            "crédit photo",
            "crédits photo",
            "crédit :",
            "photographie :",
            "fotografía:",
            "imagen:",
            "crédito:",
            "фото:",
            "фото :",
            "зображення:",
            "ілюстрація:",
            "изображение:",
            "الصورة:",
            "صورة:",
            "تصوير:");

    private static final List<String> INSIDE = List.of(
            "photograph: ",
            "photo: ",
            "picture: ",
            "illustration: ",
            "(ap photo",
            "ap photo/",
            "getty images",
            "foto: ",
            "© getty",
            "(photo by ",
            "(photo: ",
            "/reuters)",
            "/afp)",
            "/ap)");

    @Override
    public String reason() {
        return "photo";
    }

    @Override
    public boolean holds(Page page, int at) {
        Line line = page.line(at);
        String key = line.key();
        if (key.isEmpty() || Shape.words(line.text(), MOST_WORDS + 1) > MOST_WORDS) {
            return false;
        }
        String lower = line.text().toLowerCase(Locale.ROOT);
        return OPENINGS.stream().anyMatch(key::startsWith)
                || key.equals("photo")
                || key.equals("image")
                || INSIDE.stream().anyMatch(lower::contains) && !page.line(at).prose();
    }
}
