package fr.etape.registration.admission;

import static fr.etape.contracts.College.ELU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.programme.ProgrammeEvent.ProgrammePublished;
import fr.etape.contracts.programme.Session;
import fr.etape.contracts.programme.SessionKind;
import fr.etape.registration.RegistrationService;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Events;
import fr.etape.testkit.RunningApplication;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People wish for the ateliers that are on the published programme of the stop. {@code People} wish for two. */
class WishesIT {

    @RegisterExtension
    static final RunningApplication service = RegistrationService.SHARED;

    private final Participants people = new Participants(service);
    private final String stop = Stops.open(service, Map.of(ELU, 9));

    private void publish(int version, String... codes) {
        Instant noon = Instant.parse("2999-03-18T12:00:00Z");
        Session lunch = new Session("dejeuner", SessionKind.BREAK, null, noon, noon.plusSeconds(3600), null, null);
        Events.of(ProgrammeEvent.class, stop)
                .publishFrom(
                        version,
                        new ProgrammePublished(
                                stop,
                                false,
                                version,
                                Stream.concat(
                                                Stream.of(lunch),
                                                Stream.of(codes)
                                                        .map(code -> new Session(
                                                                code,
                                                                SessionKind.ATELIER,
                                                                null,
                                                                noon,
                                                                noon.plusSeconds(3600),
                                                                20,
                                                                null)))
                                        .toList()));
        await().until(() -> {
            Document read = service.database()
                    .getCollection("ateliers")
                    .find(new Document("_id", stop))
                    .first();
            return read != null && read.getInteger("version") == version;
        });
    }

    @Test
    void onlyPublishedAteliersAreWishedFor() {
        publish(1, "donnees", "eau");

        Answer refused = people.register(stop, People.numbered(1, "ELU"));

        assertThat(refused.problem()).isEqualTo("422 urn:etape:problem:invalid");
        assertThat(refused.json().path("errors").toString())
                .isEqualTo("[{\"pointer\":\"/wishes/1\",\"code\":\"wish\","
                        + "\"detail\":\"Not an atelier of the published programme of this stop.\"}]");
        assertThat(people.register(stop, People.numbered(1, "ELU").replace("sante", "eau"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aBreakIsNoAtelier() {
        publish(1, "donnees", "sante");

        assertThat(people.register(stop, People.numbered(1, "ELU").replace("sante", "dejeuner"))
                        .status())
                .isEqualTo(422);
    }

    /** Control: without a programme there is nothing to compare with. */
    @Test
    void beforeAProgrammeWithAteliersIsPublishedAnyCodeIsTaken() {
        assertThat(people.register(stop, People.numbered(1, "ELU")).status()).isEqualTo(201);
        publish(1);
        assertThat(people.register(stop, People.numbered(2, "ELU")).status()).isEqualTo(201);
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstTimeWhateverWasPublishedSince() {
        String key = UUID.randomUUID().toString();
        Answer first = people.register(stop, People.numbered(1, "ELU"), key);
        publish(1, "eau");

        Answer again = people.register(stop, People.numbered(1, "ELU"), key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }
}
