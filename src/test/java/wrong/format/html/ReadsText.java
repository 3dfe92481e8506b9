package wrong.format.html;

import wrong.format.text.Plain;

final class ReadsText {
    private Plain forbidden;
}
