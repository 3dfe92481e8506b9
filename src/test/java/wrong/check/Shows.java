package wrong.check;

import javafx.scene.Node;

final class Shows {
    private Node forbidden;
}
