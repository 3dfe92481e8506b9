package galley.ui.cards;

import galley.article.Article;
import galley.article.Body;
import galley.article.Direction;
import galley.article.Embargo;
import galley.article.Field;
import galley.copyfit.CastOff;
import galley.copyfit.Column;
import galley.copyfit.Setting;
import galley.format.html.PageCard;
import galley.words.Problem;
import galley.words.Words;
import galley.work.Latest;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.FontWeight;
import javafx.util.Duration;

/**
 * The article as others show it, in four cards one under the other: a search result, a social share, the teaser of a newsletter, a printed
 * column. Each says what it lacks and leads there. The words of the cards are those the page tells machines ({@link PageCard}).
 *
 * <p>A key costs it the start of a timer. The cards follow at most every {@link #REST}; the column is cast off away from the window, once
 * typing rests. What nobody sees waits until it is there again.
 */
public final class CardsPane extends ScrollPane {

    /** Between two looks at the article. */
    private static final Duration REST = Duration.millis(100);

    /** So long after the last change nobody types. */
    private static final Duration QUIET = Duration.millis(400);

    /** So large a typeface shows no rounding to pixels. */
    private static final double LARGE = 100;

    /** A text to be cast off. */
    private record Copy(Body body, String language, Setting setting) {}

    private record Cast(Column column, String language) {}

    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final Desk desk;
    private final Words words;
    private final SearchSheet search;
    private final SocialSheet social;
    private final TeaserSheet teaser = new TeaserSheet();
    private final ColumnSheet column;
    private final Card searchCard;
    private final Card socialCard;
    private final Card teaserCard;
    private final Card columnCard;
    private final Card embargo;
    private final Latest<Copy, Cast> casting;
    private PageCard card;
    private Article shown;
    private CardPicture picture = new CardPicture(Optional.empty(), "");
    private String asked = "";
    private boolean waiting;

    /**
     * Makes the pane; it looks at the article when it is shown.
     *
     * @param desk what it asks of the window
     * @param words what it says
     */
    public CardsPane(Desk desk, Words words) {
        this.desk = desk;
        this.words = words;
        search = new SearchSheet(words);
        social = new SocialSheet(words);
        column = new ColumnSheet(words, this::cast);
        embargo = new Card(words.text("field.embargo"), new VBox(), words, this::go);
        searchCard = new Card(words.text("cards.search"), search, words, this::go);
        socialCard = new Card(words.text("cards.social"), social, words, this::go);
        teaserCard = new Card(words.text("cards.teaser"), teaser, words, this::go);
        columnCard = new Card(words.text("cards.column"), column, words, this::go);
        social.setMaxWidth(SocialShare.WIDTH);
        embargo.getChildren().remove(1);
        VBox cards = new VBox(embargo, searchCard, socialCard, teaserCard, columnCard);
        cards.getStyleClass().add("cards");
        getStyleClass().add("cards-pane");
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(words.text("cards.title"));
        CastOff rightward = castOff("en");
        CastOff leftward = castOff("ar");
        casting = Latest.onThread(
                "column",
                copy -> {
                    boolean runsLeft = Direction.of(copy.language()) == Direction.RIGHT_TO_LEFT;
                    CastOff castOff = runsLeft ? leftward : rightward;
                    return new Cast(
                            castOff.cast(copy.body(), copy.language(), copy.setting(), ColumnSheet.SHOWN),
                            copy.language());
                },
                Platform::runLater,
                cast -> column.show(cast.column(), cast.language()));
        rest.setOnFinished(_ -> {
            if (waiting) {
                follow();
            }
        });
        quiet.setOnFinished(_ -> cast());
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                quiet.stop();
            } else {
                asked = ""; // the file may be another by now
                showAll();
                cast();
            }
        });
    }

    private static CastOff castOff(String language) {
        return new CastOff(
                Measured.ems(Measured.serif(language, FontWeight.NORMAL, LARGE)),
                Measured.ems(Measured.serif(language, FontWeight.BOLD, LARGE)));
    }

    /** Says that the article changed. */
    public void offer() {
        if (getScene() != null) {
            quiet.playFromStart();
            follow();
        }
    }

    /** Ends it, when another article comes into the window. */
    public void stop() {
        rest.stop();
        quiet.stop();
        casting.close();
    }

    /** Gives it the keyboard, to scroll. */
    public void takeFocus() {
        requestFocus();
    }

    private void follow() {
        waiting = rest.getStatus() == Animation.Status.RUNNING;
        if (!waiting) {
            rest.playFromStart();
            showAll();
        }
    }

    private void cast() {
        if (getScene() != null) {
            Article article = desk.article();
            casting.offer(new Copy(article.body(), article.metadata().language(), column.setting()));
        }
    }

    private void showAll() {
        Article article = desk.article();
        if (article == shown && asked.equals(file())) {
            return;
        }
        shown = article;
        card = PageCard.of(article);
        String language = article.metadata().language();
        SearchResult result = SearchResult.of(article, card, search.titles(), search.descriptions());
        search.show(result, language);
        searchCard.show(result.remarks());
        teaser.show(card, language);
        teaserCard.show(TeaserSheet.remarks(card));
        columnCard.show(
                Field.BODY.in(article).isBlank() ? List.of(Remark.of(Field.BODY, "cards.body.none")) : List.of());
        showEmbargo(article);
        showSocial();
        develop();
    }

    private void showSocial() {
        SocialShare share = SocialShare.of(shown, card, social.titles(), social.descriptions());
        social.show(share, shown.metadata().language());
        List<Remark> remarks = new ArrayList<>(share.remarks());
        if (card.lead().isPresent()) {
            if (!picture.sentence().isEmpty()) {
                remarks.add(new Remark(Problem.of("cards.picture.wrong", picture.sentence()), Field.PICTURE));
            }
            picture.image()
                    .ifPresent(image -> remarks.addAll(SocialShare.remarks(image.getWidth(), image.getHeight())));
            if (!card.lead().get().picture().decorative()
                    && card.lead().get().picture().heard().isBlank()) {
                remarks.add(Remark.of(Field.PICTURE, "cards.picture.unsaid"));
            }
        }
        socialCard.show(remarks);
        String heard = card.lead().map(lead -> lead.picture().heard()).orElse("");
        social.picture().show(picture.image(), heard);
        teaser.picture().show(picture.image(), heard);
    }

    /** Asks for the picture, where it is another than before. */
    private void develop() {
        String file = file();
        if (file.equals(asked)) {
            return;
        }
        asked = file;
        if (file.isEmpty()) {
            picture = new CardPicture(Optional.empty(), "");
            showSocial();
            return;
        }
        desk.picture(file, told -> {
            if (file.equals(asked)) {
                picture = told;
                showSocial();
            }
        });
    }

    private String file() {
        return card == null
                ? ""
                : card.lead().map(lead -> lead.picture().file()).orElse("");
    }

    private void showEmbargo(Article article) {
        Optional<Embargo> until = article.metadata().handling().embargo();
        embargo.setVisible(until.isPresent());
        embargo.setManaged(until.isPresent());
        until.ifPresent(moment -> embargo.show(List.of(Remark.of(
                Field.EMBARGO,
                "cards.embargo",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .format(moment.at()),
                moment.zone().getDisplayName(TextStyle.FULL, Locale.getDefault())))));
    }

    private void go(Field field) {
        if (field == Field.PICTURE && card.lead().isPresent()) {
            desk.goTo(card.lead().get().block());
        } else {
            desk.goTo(field);
        }
    }
}
