package fr.etape.registration.tickets;

import static fr.etape.contracts.College.ELU;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.team.Role;
import fr.etape.registration.RegistrationService;
import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.testkit.Answer;
import fr.etape.testkit.RunningApplication;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who has a ticket, and which registration a code finds. */
class TicketsIT {

    @RegisterExtension
    static final RunningApplication service = RegistrationService.SHARED;

    private final Participants people = new Participants(service);
    private String stop = "";

    @BeforeEach
    void oneSeatForAnElu() {
        stop = Stops.open(service, Map.of(ELU, 1));
    }

    private static Tickets tickets() {
        return service.bean(Tickets.class);
    }

    private static UUID id(Answer registered) {
        return UUID.fromString(registered.text("registrationId"));
    }

    private Optional<String> codeOf(Answer registered) {
        return service.bean(Registrations.class)
                .find(stop, id(registered))
                .flatMap(tickets()::of)
                .map(code -> code.grouped());
    }

    @Test
    void aSeatHasATicketThatFindsItAtItsOwnStop() {
        Answer elodie = people.register(stop, People.elodie("ELU"));

        String code = codeOf(elodie).orElseThrow();

        assertThat(code).matches("[A-Z]{4}-[A-Z]{4}-[A-Z]{4}");
        assertThat(tickets().find(stop, code.toLowerCase().replace("-", ""))).contains(id(elodie));
        assertThat(tickets().find(Stops.open(service, Map.of(ELU, 1)), code)).isEmpty();
    }

    @Test
    void whoWaitsGetsTheirsWithTheSeat() {
        Answer first = people.register(stop, People.numbered(1, "ELU"));
        Answer second = people.register(stop, People.numbered(2, "ELU"));
        String firstCode = codeOf(first).orElseThrow();
        assertThat(codeOf(second)).isEmpty();

        people.cancel(first.text("accessToken"));

        assertThat(codeOf(first)).isEmpty();
        assertThat(tickets().find(stop, firstCode)).isEmpty();
        assertThat(tickets().find(stop, codeOf(second).orElseThrow())).contains(id(second));
    }

    @Test
    void aNewLinkHasANewTicket() {
        Answer elodie = people.register(stop, People.elodie("ELU"));
        String before = codeOf(elodie).orElseThrow();

        replaceLinkOf(elodie);

        String after = codeOf(elodie).orElseThrow();
        assertThat(tickets().find(stop, before)).isEmpty();
        assertThat(tickets().find(stop, after)).contains(id(elodie));
    }

    @Test
    void aNewLinkGivesNobodyATicketWhoHasNoSeat() {
        people.register(stop, People.numbered(1, "ELU"));
        Answer waiting = people.register(stop, People.numbered(2, "ELU"));

        replaceLinkOf(waiting);

        assertThat(codeOf(waiting)).isEmpty();
    }

    private void replaceLinkOf(Answer registered) {
        service.grant(stop, "claire", Role.ORGANISER);
        Answer replaced =
                service.as("claire").post("/api/stops/" + stop + "/registrations/" + id(registered) + "/link");
        assertThat(replaced.status()).isEqualTo(201);
    }

    /** What is stored finds a ticket and does not print one. */
    @Test
    void noCodeIsInTheDatabase() {
        Answer elodie = people.register(stop, People.elodie("ELU"));
        String code = codeOf(elodie).orElseThrow();

        Document stored = service.database()
                .getCollection("registrations")
                .find(new Document("_id", id(elodie)))
                .first();

        assertThat(stored).isNotNull();
        assertThat(stored.getString("ticketKey")).matches("[0-9a-f]{32}");
        for (String collection : service.database().listCollectionNames()) {
            service.database()
                    .getCollection(collection)
                    .find()
                    .forEach(document ->
                            assertThat(document.toString()).as(collection).doesNotContain(code, code.replace("-", "")));
        }
    }
}
