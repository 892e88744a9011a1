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
import fr.etape.testkit.Topic;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People wish for the ateliers that are on the published programme of the stop.  */
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

        Answer refused = wish("donnees", "sante");

        assertThat(refused.problem()).isEqualTo("422 urn:etape:problem:invalid");
        assertThat(refused.json().path("errors").toString())
                .isEqualTo("[{\"pointer\":\"/wishes/1\",\"code\":\"wish\","
                        + "\"detail\":\"Not an atelier of the published programme of this stop.\"}]");
        assertThat(wish("donnees", "eau").status()).isEqualTo(201);
    }

    @Test
    void aBreakIsNoAtelier() {
        publish(1, "donnees", "sante");

        assertThat(wish("donnees", "dejeuner").status()).isEqualTo(422);
    }

    /** A wish is part of a public event, where a name or a number would stay for ever. */
    @Test
    void beforeAProgrammeWithAteliersIsPublishedNobodyWishes() {
        assertThat(wish("jean-dupont-0612345678").problem()).isEqualTo("422 urn:etape:problem:invalid");
        publish(1);
        assertThat(wish("jean-dupont-0612345678").problem()).isEqualTo("422 urn:etape:problem:invalid");

        assertThat(people.register(stop, People.numbered(1, "ELU")).status()).isEqualTo(201);
        assertThat(Topic.read("etape.registrations.v1." + stop).toString()).doesNotContain("dupont");
    }

    @Test
    void theAdmissionTellsWhatCanBeWishedFor() {
        assertThat(people.admission(stop).json().path("ateliers").toString()).isEqualTo("[]");
        publish(1, "eau", "donnees");

        assertThat(people.admission(stop).json().path("ateliers").toString()).isEqualTo("[\"donnees\",\"eau\"]");
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstTimeWhateverWasPublishedSince() {
        publish(1, "donnees");
        String key = UUID.randomUUID().toString();
        String person = People.wishing(People.numbered(1, "ELU"), "donnees");
        Answer first = people.register(stop, person, key);
        publish(2, "eau");

        Answer again = people.register(stop, person, key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(people.own(again.text("accessToken")).json().path("wishes").toString())
                .isEqualTo("[\"donnees\"]");
    }

    private Answer wish(String... codes) {
        return people.register(stop, People.wishing(People.numbered(1, "ELU"), codes));
    }
}
