package galley.ui.preview;

import galley.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/**
 * A card that a sheet is mounted on, and over it what it shows and how large. The sheet is as wide as a reader's screen, and is drawn
 * smaller where there is less room: the page is laid out as it is there. While there is no sheet, the card says why.
 *
 * <p>The zoom of the web view would draw smaller too, but lays out another page: see decision 0026.
 */
final class Mount extends Region {

    private static final double ROUND = 24;
    private static final double LINE = 1;

    private final Words words;
    private final Label caption = new Label();
    private final Label said = new Label();
    private final Button again = new Button();
    private final VBox saying = new VBox(said, again);
    private final Region card = new Region();
    private final Region edge = new Region();
    private final Scale scale = new Scale();
    private Shape corners = new Rectangle();
    private Sheet sheet;
    private Viewing viewing = Viewing.USUAL;
    private boolean waits = true;

    /** Makes a card with no sheet on it yet. */
    Mount(Words words) {
        this.words = words;
        getStyleClass().add("mount");
        caption.getStyleClass().add("mount-caption");
        card.getStyleClass().add("mount-card");
        edge.getStyleClass().add("mount-edge");
        edge.setMouseTransparent(true);
        saying.getStyleClass().add("mount-saying");
        said.setWrapText(true);
        said.getStyleClass().add("quiet");
        again.setText(words.text("preview.again"));
        again.getStyleClass().add("link-button");
        getChildren().setAll(caption, card, saying, corners, edge);
        say(words.text("preview.starting"));
    }

    private void say(String sentence) {
        said.setText(sentence);
        again.setVisible(false);
        again.setManaged(false);
        saying.setVisible(true);
    }

    /** Says what went wrong, and what tries it once more. */
    void say(String sentence, Runnable once) {
        waits = false;
        say(sentence);
        again.setVisible(true);
        again.setManaged(true);
        again.setOnAction(_ -> {
            waits = sheet == null;
            say(words.text("preview.starting"));
            once.run();
        });
        if (sheet != null) {
            sheet.setVisible(false);
        }
    }

    /** Puts a sheet on it. */
    void put(Sheet made) {
        sheet = made;
        waits = false;
        sheet.setManaged(false);
        sheet.getTransforms().setAll(scale);
        getChildren().add(2, sheet);
        look();
    }

    /** Shows the sheet, which may have been out of sight as something had gone wrong. */
    void shown() {
        saying.setVisible(false);
        sheet.setVisible(true);
    }

    /** {@return whether a sheet is to be made for it} */
    boolean waits() {
        return waits;
    }

    /** {@return the sheet; null while there is none} */
    Sheet sheet() {
        return sheet;
    }

    /** Looks at the sheet in another way. */
    void look(Viewing now) {
        viewing = now;
        look();
    }

    private void look() {
        if (sheet != null) {
            sheet.look(viewing.large());
        }
        requestLayout();
    }

    /** {@return how much of a width it has a use for} */
    double wanted(double room) {
        return viewing.size() == Size.FREE ? room : viewing.size().laidOut(room) + 2 * LINE;
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(1, getWidth() - 2 * LINE);
        int wide = viewing.size().drawn(room);
        int laidOut = viewing.size().laidOut(room);
        double drawn = (double) wide / laidOut;
        String full = said(laidOut, drawn);
        caption.setText(full);
        if (caption.prefWidth(-1) > getWidth()) {
            caption.setText(words.text("preview.caption.short", laidOut));
        }
        setAccessibleText(full);
        double top = snapSizeY(caption.prefHeight(-1));
        double high = Math.max(1, getHeight() - top - 2 * LINE);
        double left = snapPositionX((room - wide) / 2) + LINE;
        caption.resizeRelocate(0, 0, getWidth(), top);
        card.resizeRelocate(left - LINE, top, wide + 2 * LINE, high + 2 * LINE);
        edge.resizeRelocate(left - LINE, top, wide + 2 * LINE, high + 2 * LINE);
        saying.resizeRelocate(left, top + LINE, wide, high);
        if (sheet != null) {
            scale.setX(drawn);
            scale.setY(drawn);
            sheet.resizeRelocate(left, top + LINE, laidOut, Math.ceil(high / drawn));
        }
        cut(left - LINE, top, wide + 2 * LINE, high + 2 * LINE);
    }

    private String said(int laidOut, double drawn) {
        String name = words.text(viewing.size().key());
        return drawn < 1
                ? words.text("preview.caption.scaled", name, laidOut, Math.max(1, Math.round(drawn * 100)))
                : words.text("preview.caption", name, laidOut);
    }

    /** Lays ground over the corners: a clip would have the whole page painted once more in each frame. */
    private void cut(double left, double top, double wide, double high) {
        Rectangle round = new Rectangle(left, top, wide, high);
        round.setArcWidth(ROUND);
        round.setArcHeight(ROUND);
        Shape ground = Shape.subtract(new Rectangle(left, top, wide, high + 1), round);
        ground.getStyleClass().add("mount-corners");
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        getChildren().set(getChildren().indexOf(corners), ground);
        corners = ground;
    }
}
