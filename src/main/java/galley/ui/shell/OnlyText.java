package galley.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Puts the bars and panes of a window away, so that only the text is left. The bar over it comes back while the mouse is at the upper
 * edge, or while the keyboard is in it, and lies over the text then. Nothing is taken out of the window: all keys do what they did.
 */
final class OnlyText {

    /** In pixels: how near the mouse must come, and how far it may go away again. */
    private static final double NEAR = 3;

    private static final double FAR = 40;

    private final Region whole;
    private final TopBar top;
    private final StatusLine status;
    private final Panes panes;
    private boolean on;
    private boolean mouseIsNear;

    OnlyText(Region whole, TopBar top, StatusLine status, Panes panes) {
        this.whole = whole;
        this.top = top;
        this.status = status;
        this.panes = panes;
        whole.addEventFilter(MouseEvent.MOUSE_MOVED, event -> mouseAt(event.getY()));
        top.focusWithinProperty().subscribe(_ -> whole.requestLayout());
    }

    /** {@return whether only the text is shown} */
    boolean isOn() {
        return on;
    }

    /** Puts the rest away, or brings it back. */
    void set(boolean wanted) {
        if (on == wanted) {
            return;
        }
        on = wanted;
        mouseIsNear = false;
        putAway(top);
        putAway(status);
        if (on) {
            panes.putAway();
        } else {
            panes.bringBack();
        }
        whole.requestLayout();
    }

    /** Lays the bars where they are not seen, and the one over the text where it is, if it is wanted. */
    void lay() {
        if (!on) {
            return;
        }
        double wide = whole.getWidth();
        double high = top.prefHeight(wide);
        top.resizeRelocate(0, isTopWanted() ? 0 : -high - FAR, wide, high);
        status.resizeRelocate(0, whole.getHeight(), wide, status.prefHeight(wide));
    }

    private void putAway(Node bar) {
        bar.setManaged(!on);
        bar.setViewOrder(on ? -1 : 0);
    }

    private void mouseAt(double y) {
        boolean near = y <= NEAR || mouseIsNear && y <= top.getHeight() + FAR;
        if (near != mouseIsNear) {
            mouseIsNear = near;
            whole.requestLayout();
        }
    }

    private boolean isTopWanted() {
        return mouseIsNear || top.isFocusWithin() || top.showsMenu();
    }
}
