package galley.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 2027-01-31",
                "en-GB | ' 2027-1-31 '",
                "en-GB | 31.1.2027",
                "en-GB | 31 Jan 2027",
                "en-GB | 31 JANUARY 2027",
                "en-GB | 31/01/2027",
                "en-US | 1/31/27",
                "en-US | January 31, 2027",
                "de-DE | 31.01.2027",
                "de-DE | 31. Januar 2027",
                "fr-FR | 31 janvier 2027",
                "fr-FR | 31 january 2027"
            })
    void aDayIsReadAsPeopleWriteIt(String reader, String typed) {
        assertEquals(Optional.of(DAY), Timing.date(typed, Locale.forLanguageTag(reader)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2027-02-30", "31.1", "2027-01", "0027-01-31", "99999-01-31", "31 32 2027"})
    void whatIsNoDayIsNone(String typed) {
        assertEquals(Optional.empty(), Timing.date(typed, Locale.UK));
    }

    @ParameterizedTest
    @CsvSource({
        "06:00, 06:00",
        "6.00, 06:00",
        "600, 06:00",
        "0600, 06:00",
        "6 am, 06:00",
        "6:30PM, 18:30",
        "6 p.m., 18:00",
        "12 am, 00:00",
        "12:15 pm, 12:15",
        "23:59, 23:59",
        "18h30, 18:30"
    })
    void aTimeIsReadAsPeopleWriteIt(String typed, LocalTime time) {
        assertEquals(Optional.of(time), Timing.time(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "06", "25:00", "6:60", "13 pm", "0 am", "6:5", "noon", "12345"})
    void whatIsNoTimeIsNone(String typed) {
        assertEquals(Optional.empty(), Timing.time(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Lisbon, Europe/Lisbon",
        "europe/lisbon, Europe/Lisbon",
        "Lisbon, Europe/Lisbon",
        "new york, America/New_York",
        "UTC, UTC",
        "+02:00, +02:00"
    })
    void aZoneIsReadByItsCity(String typed, String zone) {
        assertEquals(Optional.of(ZoneId.of(zone)), Timing.zone(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "Lis", "Atlantis", "+99:00", "York"})
    void whatIsNoZoneIsNone(String typed) {
        assertEquals(Optional.empty(), Timing.zone(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/London", "Asia/Tokyo", "America/Argentina/Buenos_Aires"})
    void zonesAreOffered(String zone) {
        assertTrue(Timing.zones().contains(zone));
    }
}
