package galley.store;

import galley.article.Limits;
import java.io.IOException;

/** A document was not saved, since it would be larger than Galley opens. */
final class DocumentTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    DocumentTooLargeException() {
        super("more than " + Limits.LARGEST_FILE + " bytes");
    }
}
