package wrong.article;

import java.time.Instant;

final class ReadsTheClock {
    private final Instant made = Instant.now();
}
