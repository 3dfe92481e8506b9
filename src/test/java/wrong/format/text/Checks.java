package wrong.format.text;

import wrong.check.Finding;

final class Checks {
    private Finding forbidden;
}
