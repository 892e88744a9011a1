package fr.etape.registration.tickets;

import static fr.etape.contracts.College.ELU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.registration.RegistrationService;
import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ticket as its holder gets it. */
class TicketFilesIT {

    @RegisterExtension
    static final RunningApplication service = RegistrationService.SHARED;

    private final Participants people = new Participants(service);
    private String stop = "";

    @BeforeEach
    void oneSeatForAnElu() {
        stop = Stops.open(service, Map.of(ELU, 1));
    }

    private static Answer ticket(Answer registered, String ending) {
        return ticket(registered, ending, "*/*");
    }

    private static Answer ticket(Answer registered, String ending, String accept) {
        return service.asNobody()
                .with("Accept", accept)
                .get("/api/registrations/" + registered.text("accessToken") + "/ticket" + ending);
    }

    @Test
    void theCodeIsThatWhichTheDoorFinds() {
        Answer elodie = people.register(stop, People.elodie("ELU"));

        Answer answer = ticket(elodie, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(service.bean(Tickets.class).find(stop, answer.text("code")))
                .hasValueSatisfying(id -> assertThat(id).hasToString(elodie.text("registrationId")));
    }

    @ParameterizedTest
    @CsvSource({
        ".png, image/png, inline",
        ".pdf, application/pdf, inline",
        ".ics, text/calendar;charset=utf-8, attachment"
    })
    void thereAreFilesOfIt(String ending, String type, String disposition) {
        Answer elodie = people.register(stop, People.elodie("ELU"));

        Answer file = await().atMost(Duration.ofSeconds(20))
                .until(() -> ticket(elodie, ending, type), answer -> answer.status() != 503);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualToIgnoringCase(type);
        assertThat(file.header("Content-Disposition")).startsWith(disposition);
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.body()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".png", ".pdf", ".ics"})
    void whoHasNoSeatHasNone(String ending) {
        Answer first = people.register(stop, People.numbered(1, "ELU"));
        Answer second = people.register(stop, People.numbered(2, "ELU"));

        assertThat(ticket(second, ending).status()).isEqualTo(409);
        assertThat(ticket(second, ending).text("type")).isEqualTo("urn:etape:problem:no-ticket");

        people.cancel(first.text("accessToken"));

        assertThat(ticket(first, ending).status()).isEqualTo(409);
        assertThat(ticket(second, ending).status()).isIn(200, 503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".png", ".pdf", ".ics"})
    void aForgedLinkOpensNothing(String ending) {
        assertThat(service.asNobody()
                        .get("/api/registrations/" + stop + "." + "A".repeat(54) + "/ticket" + ending)
                        .status())
                .isEqualTo(404);
    }

    /** The entry of a calendar is replaced by one with a higher number. */
    @Test
    void theCalendarEntryRisesWithAChangeOfTheStop() {
        Answer elodie = people.register(stop, People.elodie("ELU"));
        String before = await().atMost(Duration.ofSeconds(20))
                .until(() -> ticket(elodie, ".ics"), answer -> answer.status() == 200)
                .body();

        service.tour().publish(Stops.changed(stop, Map.of(ELU, 7)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(sequence(ticket(elodie, ".ics").body())).isGreaterThan(sequence(before)));
    }

    private static long sequence(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToLong(line -> Long.parseLong(line.substring("SEQUENCE:".length())))
                .findFirst()
                .orElseThrow();
    }
}
