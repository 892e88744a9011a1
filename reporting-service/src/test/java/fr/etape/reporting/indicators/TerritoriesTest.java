package fr.etape.reporting.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import fr.etape.contracts.College;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionClosed;
import fr.etape.contracts.registrations.RegistrationsEvent.AdmissionOpened;
import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.reporting.attendance.StopHistory;
import fr.etape.reporting.day.Announcement;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.DayStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Communes by the population of 2026: Angers 159,022, Trélazé 16,333, Tuffalun 1,746. */
class TerritoriesTest {

    private static final String STOP = "angers";
    private static final Instant OPENS = StopHistory.OPENED_AT;
    private static final Announcement IN_ANGERS =
            new Announcement(LocalDate.of(2027, 3, 11), ZoneId.of("Europe/Paris"), "49007");

    /** People of these communes, by the vintage; the first of them come. */
    private static Indicators stop(String types, int vintage, int present, String... communes) {
        List<StopEvent> events = new ArrayList<>();
        events.add(new AdmissionOpened(STOP, false, 3, 40, Map.of(College.ELU, 40), OPENS, OPENS, types));
        for (int i = 0; i < communes.length; i++) {
            String commune = communes[i].isEmpty() ? null : communes[i];
            events.add(new RegistrationConfirmed(
                    STOP, false, "r" + i, College.ELU, commune, vintage, "fr", List.of(), null));
        }
        for (int i = 0; i < present; i++) {
            events.add(new CheckedIn(STOP, false, "r" + i, College.ELU, OPENS, "nord"));
        }
        return new Indicators(new DayReport(
                STOP, Map.of(DayStream.REGISTRATIONS, Scene.fold(DayStream.REGISTRATIONS, events)), IN_ANGERS));
    }

    /** Lomme is part of Lille, and the first arrondissement of Paris: both count as the city. */
    @Test
    void countsWhoIsPresentByTheCommuneOfTodayAndNamesThoseWithoutOne() {
        IndicatorValue value = stop(
                        "territory-types@1", 2026, 7, "49007", "59355", "75101", "49353", "49003", "", "99999", "49003")
                .of(Indicator.TERRITORIES);

        assertThat(value.groups())
                .containsExactly(
                        entry("RURAL", 1),
                        entry("SMALL_TOWN", 0),
                        entry("TOWN", 1),
                        entry("CITY", 3),
                        entry("UNKNOWN", 2));
        assertThat(value.n()).isEqualTo(7);
        assertThat(value.known()).containsExactly(1, 0, 1, 3);
        assertThat(value.variant()).isEqualTo("PRESENT");
    }

    @Test
    void countsWhoHoldsASeatWhereNobodyWasCheckedIn() {
        IndicatorValue value =
                stop("territory-types@1", 2026, 0, "49007", "49003", "49003").of(Indicator.TERRITORIES);

        assertThat(value.groups()).containsEntry("RURAL", 2).containsEntry("CITY", 1);
        assertThat(value.variant()).isEqualTo("SEATED");
    }

    /** Events from before the types were named. */
    @Test
    void givesTheSameForEventsThatDoNotNameTheirTypes() {
        assertThat(stop(null, 2026, 2, "49007", "49003", "").of(Indicator.TERRITORIES))
                .isEqualTo(
                        stop("territory-types@1", 2026, 2, "49007", "49003", "").of(Indicator.TERRITORIES));
    }

    @Test
    void readsNoCommuneOfAnotherVintageOrByOtherTypes() {
        assertThat(stop("territory-types@1", 2025, 1, "49007")
                        .of(Indicator.TERRITORIES)
                        .obsStatus())
                .isEqualTo(ObsStatus.M);
        assertThat(stop("insee-grid@1", 2026, 1, "49007")
                        .of(Indicator.TERRITORIES)
                        .obsStatus())
                .isEqualTo(ObsStatus.M);
    }

    /** Communes that are not known are the same group nowhere: the mix of the others is what differs or not. */
    @Test
    void leavesPeopleWithoutACommuneOutOfTheDissimilarity() {
        Indicators one = closed(40, "49007");
        Indicators other = closed(80, "49007", "");

        assertThat(new Comparison(List.of(one, other))
                        .pairs().stream()
                                .filter(pair -> pair.indicator() == Indicator.TERRITORIES)
                                .findFirst()
                                .orElseThrow()
                                .distance())
                .isZero();
    }

    /** This many people, who come from these communes in turn. */
    private static Indicators closed(int people, String... communes) {
        String[] all = new String[people];
        for (int i = 0; i < people; i++) {
            all[i] = communes[i % communes.length];
        }
        Indicators open = stop("territory-types@1", 2026, people, all);
        return new Indicators(new DayReport(
                people + "-people",
                Map.of(
                        DayStream.REGISTRATIONS,
                        open.day()
                                .parts()
                                .get(DayStream.REGISTRATIONS)
                                .after(99, OPENS, new AdmissionClosed(STOP, false, 9))),
                IN_ANGERS));
    }

    /** Three of six from Maine-et-Loire; two more without a commune. */
    @Test
    void countsHowManyComeFromTheDepartmentOfTheStop() {
        IndicatorValue value = stop(
                        "territory-types@1", 2026, 8, "49007", "49353", "49003", "59355", "75101", "97411", "", "")
                .of(Indicator.FROM_OWN_DEPARTMENT);

        assertThat(value.x()).isEqualTo(3);
        assertThat(value.n()).isEqualTo(6);
        assertThat(value.value()).isEqualTo(0.5, within(1e-9));
    }
}
