package fr.etape.streamwriting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.contracts.College;
import fr.etape.contracts.registrations.RegistrationsEvent;
import fr.etape.contracts.registrations.RegistrationsEvent.RegistrationConfirmed;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.tour.TourEvent.StopPublished;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonEventFormatTest {

    private final JsonEventFormat<RegistrationsEvent> registrations = JsonEventFormat.of(RegistrationsEvent.class);
    private final JsonEventFormat<TourEvent> tour = JsonEventFormat.of(TourEvent.class);

    private final RegistrationConfirmed confirmed = new RegistrationConfirmed(
            "angers-2027-03", true, "b7e1", College.ELU, null, 2026, "fr", List.of("W2", "W1"), null);

    @Test
    void writesTheFactsAloneAndLeavesOutWhatIsAbsent() {
        assertThat(new String(registrations.facts(confirmed), UTF_8))
                .isEqualTo("{\"stopId\":\"angers-2027-03\",\"rehearsal\":true,\"registrationId\":\"b7e1\","
                        + "\"college\":\"ELU\",\"cogVintage\":2026,\"language\":\"fr\",\"wishes\":[\"W2\",\"W1\"]}");
    }

    @Test
    void namesAnEventByItsContractAndItsSubject() {
        assertThat(registrations.type(confirmed)).isEqualTo("fr.etape.registration.confirmed.v1");
        assertThat(registrations.source(confirmed)).isEqualTo("/stops/angers-2027-03");
        assertThat(registrations.subject(confirmed)).isEqualTo("b7e1");
        assertThat(registrations.schema("fr.etape.registration.confirmed.v1"))
                .isEqualTo("urn:etape:schema:fr.etape.registration.confirmed.v1");
    }

    @Test
    void readsBackWhatItWroteWhateverMembersWereAdded() {
        String published = "{\"stream\":\"angers-2027-03/registrations\",\"position\":4,\"laterAddition\":{\"a\":[1]},"
                + new String(registrations.facts(confirmed), UTF_8).substring(1);

        assertThat(registrations.read("fr.etape.registration.confirmed.v1", published.getBytes(UTF_8)))
                .isEqualTo(confirmed);
    }

    @Test
    void keepsTheLocalTimesAndTheZoneOfAStop() {
        StopPublished angers = new StopPublished(
                "angers-2027-03",
                false,
                new StopDetails(
                        "Angers",
                        "49007",
                        "Terra Botanica",
                        ZoneId.of("Europe/Paris"),
                        LocalDateTime.parse("2027-03-11T09:00"),
                        LocalDateTime.parse("2027-03-11T17:30"),
                        LocalDateTime.parse("2027-01-11T09:00"),
                        LocalDateTime.parse("2027-03-09T18:00"),
                        300,
                        Map.of(College.ELU, 90)));

        assertThat(new String(tour.facts(angers), UTF_8))
                .contains("\"timeZone\":\"Europe/Paris\"", "\"startsAt\":\"2027-03-11T09:00:00\"", "{\"ELU\":90}");
        assertThat(tour.read("fr.etape.tour.stop-published.v1", tour.facts(angers)))
                .isEqualTo(angers);
    }

    @Test
    void refusesATypeThatTheContractDoesNotName() {
        assertThatThrownBy(() -> registrations.read("fr.etape.unheard-of.v1", "{}".getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fr.etape.unheard-of.v1");
    }
}
