package galley.ui.details;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates, times of day and time zones as people type them. What could mean two things is taken for none. */
final class Timing {

    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})(?:[:.h](\\d{2})|(?<=\\d)(\\d{2}))?\\s*([ap])?\\.?m?\\.?", Pattern.CASE_INSENSITIVE);

    private static final List<String> PATTERNS =
            List.of("u-M-d", "d.M.u", "d MMM u", "d MMMM u", "MMM d, u", "MMMM d, u");

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
            .sorted()
            .toList();

    private Timing() {}

    /**
     * {@return a day}
     *
     * @param typed such as {@code 2026-11-30}, {@code 30.11.2026}, {@code 30 Nov 2026} or as the reader's country writes it
     * @param reader whose words months are named in
     */
    static Optional<LocalDate> date(String typed, Locale reader) {
        Stream<DateTimeFormatter> plain = PATTERNS.stream()
                .flatMap(pattern -> Stream.of(reader, Locale.ENGLISH).map(locale -> formatter(pattern, locale)));
        Stream<DateTimeFormatter> local = Stream.of(FormatStyle.values())
                .map(style -> DateTimeFormatter.ofLocalizedDate(style).withLocale(reader));
        return Stream.concat(plain, local)
                .flatMap(form -> parsed(typed.strip(), form).stream())
                .filter(date -> date.getYear() >= 1000 && date.getYear() <= 9999)
                .findFirst();
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /**
     * {@return a time of day}
     *
     * @param typed such as {@code 06:00}, {@code 6.00}, {@code 0600}, {@code 6 am}; a number alone is none yet
     */
    static Optional<LocalTime> time(String typed) {
        Matcher parts = TIME.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        String minutes = parts.group(2) == null ? parts.group(3) : parts.group(2);
        String half = parts.group(4);
        if (minutes == null && half == null || half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /**
     * {@return a time zone}
     *
     * @param typed such as {@code Europe/Lisbon}, {@code Lisbon}, {@code new york}, {@code UTC} or {@code +02:00}
     */
    static Optional<ZoneId> zone(String typed) {
        String text = typed.strip();
        String city = "/" + text.replace(' ', '_');
        return ZONES.stream()
                .filter(zone -> zone.equalsIgnoreCase(text))
                .findFirst()
                .or(() -> ZONES.stream()
                        .filter(zone -> !text.isEmpty()
                                && zone.regionMatches(true, zone.lastIndexOf('/'), city, 0, city.length())
                                && zone.length() == zone.lastIndexOf('/') + city.length())
                        .findFirst())
                .map(ZoneId::of)
                .or(() -> offset(text));
    }

    private static Optional<ZoneId> offset(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** {@return the time zones that have a place's name} */
    static List<String> zones() {
        return ZONES;
    }
}
