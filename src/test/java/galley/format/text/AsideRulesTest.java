package galley.format.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import galley.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of furniture by its line, in the middle of a page; and lines that only resemble it. */
class AsideRulesTest {

    private static final String ABOVE =
            "The bridge opens in May\n\nThe bridge across the harbor will open to traffic again on 4 May, the department said.\n\n";
    private static final String BELOW =
            "\n\nRepairs cost a third more than planned, because divers found cracks in a second pier of the bridge.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            reading-time  | 5 Min Read
            reading-time  | Reading time: 5 minutes
            reading-time  | Lesezeit: 3 Min.
            reading-time  | Temps de lecture : 4 min
            date          | Published 3 March 2026
            date          | Updated 2 hours ago
            date          | Last modified on Wed 4 Mar 2026 09.16 CET
            date          | Опубліковано 3 березня 2026
            sharing       | Share This Article
            sharing       | Facebook Twitter WhatsApp
            sharing       | • Share on Facebook
            comments      | Leave a Comment
            comments      | 941 comments
            advertisement | ADVERTISEMENT
            advertisement | Story continues below advertisement
            related       | Related: How the harbor changed
            related       | READ MORE: The night of the storm
            subscription  | Sign up for our newsletter
            navigation    | Skip to content
            navigation    | Home > News > Harbor
            tags          | Tags: harbor, bridge
            tags          | #harbor #bridge
            photo         | Photo: Jon Vale
            photo         | Odo Brand in January. Photograph: Jon Vale/Gazette
            copyright     | © 2026 The Sable Gazette
            release       | FOR IMMEDIATE RELEASE
            release       | EMBARGOED UNTIL 3 March 2026, 10:00
            end-mark      | -30-
            end-mark      | ENDS
            contact       | Media contact: Jon Vale
            contact       | press@harbortrust.example
            contact       | +47 55 01 02 03
            sign-off      | (Reporting by Mara Lind; editing by Tom Reed)
            media         | Listen to this article
            sign-off      | Reporting by Mara Lind; editing by Tom Reed
            sign-off      | Additional reporting by Ida Voss
            sign-off      | Additional reporting by Ida Voss and Tom Reed in Port Sable.
            photo         | Photograph: Jon Vale
            photo         | Getty Images
            photo         | Jon Vale/Getty Images
            photo         | Image caption
            photo         | Media caption
            photo         | Image caption, The bridge in January
            photo         | Image source, Getty Images
            media         | Listen to this article · 6 min
            media         | Listen to this article · 6:12 min
            media         | Listen to this article 6 minutes
            sharing       | Save for later
            sharing       | Copy link
            sharing       | Print
            sharing       | Email
            sharing       | Share on Facebook
            sharing       | Share on X
            sharing       | Share on WhatsApp
            sharing       | Share full article
            sharing       | Share this story
            related       | Read the full story
            related       | You may also like
            related       | More on this story
            related       | Most read
            related       | Most Popular
            related       | Trending
            related       | Recommended for you
            related       | Recommended Stories
            advertisement | Sponsored
            advertisement | Report this ad
            advertisement | Advertisement - scroll to continue
            subscription  | Subscribe to continue
            subscription  | Subscribe to continue reading
            subscription  | Already a subscriber? Log in
            comments      | Add a comment
            comments      | View comments
            comments      | View Comments (12)
            comments      | There are 13 comments
            author        | About the author
            author        | 1.2K followers
            author        | 1.2K Followers · 300 Following
            date          | Mara Lind - Mar 16, 2026 8:02 pm UTC
            stray         | •
            """)
    void isSetAside(String reason, String line) {
        assertEquals(List.of("5 " + reason + " " + line), Import.aside(ABOVE + line + BELOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Facebook",
                "March 2026",
                "Reading the sea",
                "Share of the harbor",
                "Comments from the council were read aloud.",
                "Sites use cookies, a court found, and must say so.",
                "The photo shows the pier.",
                "Home and away",
                "Advertising standards",
                "Up to 5 minutes of reading a day",
                "#MeToo and the harbor"
            })
    void staysInTheArticle(String line) {
        assertEquals(List.of(), Import.aside(ABOVE + line + BELOW));
    }

    @Test
    void itemsUnderRelatedGoWithIt() {
        assertEquals(
                3,
                Import.aside(ABOVE + "Related:\n• One story\n• Another story" + BELOW)
                        .size());
    }

    @Test
    void threeNetworksInAListAreNews() {
        assertEquals(List.of(), Import.aside(ABOVE + "They are:\n\n• Facebook\n• TikTok" + BELOW));
    }

    @Test
    void aMenuOverTheArticleIsSetAsideButAListOfItsOwnIsNot() {
        String items = "• Harbor\n• Sport\n• Culture\n• Letters\n• Weather\n• Travel\n• Money\n• Law\n• Sea\n";
        assertEquals(10, Import.aside("• Home\n" + items + "\n" + ABOVE).size());
        assertEquals(List.of(), Import.aside("What we cover\n\n" + items + "• Gulls\n\n" + ABOVE));
    }

    @Test
    void everyReasonHasItsWords() {
        Words words = new Words(Locale.ENGLISH);
        for (AsideRule rule : Furniture.RULES) {
            assertFalse(words.text("set-aside." + rule.reason()).isBlank());
        }
    }
}
