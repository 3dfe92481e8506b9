package galley.ui.library;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How a list says when something was: the time, today; the day, this year; the date, before. */
final class Moments {

    private final Clock clock;
    private final DateTimeFormatter time;
    private final DateTimeFormatter day;
    private final DateTimeFormatter date;
    private final DateTimeFormatter whole;

    Moments(Clock clock, Locale locale) {
        this.clock = clock;
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        day = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
        date = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(locale);
        whole = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale);
    }

    /** {@return the moment in as few letters as tell it from others} */
    String briefly(Instant moment) {
        try {
            ZonedDateTime at = moment.atZone(clock.getZone());
            LocalDate today = LocalDate.now(clock);
            return (at.toLocalDate().equals(today) ? time : at.getYear() == today.getYear() ? day : date).format(at);
        } catch (DateTimeException e) {
            return "";
        }
    }

    /** {@return the moment as date and time} */
    String wholly(Instant moment) {
        try {
            return whole.format(moment.atZone(clock.getZone()));
        } catch (DateTimeException e) {
            return moment.toString();
        }
    }
}
