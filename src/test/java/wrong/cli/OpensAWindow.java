package wrong.cli;

import wrong.ui.shell.Window;

final class OpensAWindow {
    private Window forbidden;
}
