package wrong.ui.outline;

import javafx.scene.web.WebView;

final class ShowsAPage {
    private WebView forbidden;
}
