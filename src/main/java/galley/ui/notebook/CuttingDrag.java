package galley.ui.notebook;

/** What the text does while a cutting is dragged over it. */
public interface CuttingDrag {

    /**
     * Shows where it would land.
     *
     * @param cutting which cutting
     * @param screenX where the pointer is
     * @param screenY where the pointer is
     */
    void over(int cutting, double screenX, double screenY);

    /** Shows it no more: it was let go, or taken back. */
    void leave();

    /**
     * Puts it where it was let go; nowhere, where that is outside of the text.
     *
     * @param cutting which cutting
     * @param screenX where the pointer is
     * @param screenY where the pointer is
     */
    void drop(int cutting, double screenX, double screenY);
}
