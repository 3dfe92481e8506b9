package wrong.article;

import java.util.logging.Logger;

final class Logs {
    private Logger forbidden;
}
