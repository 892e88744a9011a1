package fr.etape.registration.arrivals;

import static fr.etape.contracts.team.Role.FACILITATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.testkit.Answer;
import fr.etape.testkit.Topic;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who is here, as it is counted, listed, published and undone. */
class PresenceIT extends AtTheDoor {

    @Test
    void undoingNamesAReasonAndSaysWhatItDid() {
        String id = register(1, "ELU").text("registrationId");
        checkIn(id);

        assertThat(hugo.delete(at("/check-ins/" + id)).status()).isEqualTo(400);
        assertThat(hugo.delete(at("/check-ins/" + id + "?reason=HE_IS_RUDE")).status())
                .isEqualTo(400);
        assertThat(hugo.delete(at("/check-ins/" + id + "?reason=WRONG_PERSON")).body())
                .isEqualTo("{\"registrationId\":\"" + id + "\",\"undone\":true,\"cancelled\":false}");
        assertThat(hugo.delete(at("/check-ins/" + id + "?reason=WRONG_PERSON")).body())
                .isEqualTo("{\"registrationId\":\"" + id + "\",\"undone\":false,\"cancelled\":false}");
        assertThat(hugo.delete(at("/check-ins/" + UUID.randomUUID() + "?reason=MISTAKE"))
                        .status())
                .isEqualTo(404);
        assertThat(checkIn(id).path("verdict").asString()).isEqualTo("ADMITTED");
    }

    @Test
    void whoIsHereCannotCancel() {
        Answer registered = register(1, "ELU");
        checkIn(registered.text("registrationId"));

        assertThat(PARTICIPANTS.cancel(registered.text("accessToken")).problem())
                .isEqualTo("409 urn:etape:problem:checked-in");
    }

    @Test
    void figuresAreForFacilitatorsTooAndNamesAreNot() {
        service.grant(stop, "ines", FACILITATOR);
        checkIn(register(1, "ELU").text("registrationId"));
        register(2, "ELU");

        JsonNode presence = service.as("ines").get(at("/presence")).json();

        assertThat(presence.path("capacity").asInt()).isEqualTo(3);
        assertThat(presence.path("total").toString()).isEqualTo("{\"expected\":2,\"here\":1,\"walkIns\":0}");
        assertThat(presence.toString()).doesNotContain("Nom1");
        assertThat(service.as("ines").get(at("/check-ins")).status()).isEqualTo(403);
    }

    @Test
    void theLatestScansOfADeviceAreListedWithThoseThatLetNobodyIn() {
        String id = register(1, "ELU").text("registrationId");
        checkIn(id);
        hugo.post(
                at("/check-ins"),
                batch("{\"nonce\": \"%s\", \"code\": \"nonsense\", \"point\": \"entrance-1\"}"
                        .formatted(UUID.randomUUID())));

        JsonNode items =
                hugo.get(at("/check-ins?device=tablet-1&limit=2")).json().path("items");

        assertThat(items.valueStream().map(item -> item.path("verdict").asString()))
                .containsExactly("UNKNOWN_TICKET", "ADMITTED");
        assertThat(items.path(1).path("person").path("familyName").asString()).isEqualTo("Nom1");
        assertThat(hugo.get(at("/check-ins?device=tablet-2")).json().path("items"))
                .isEmpty();
    }

    @Test
    void theTopicTellsWhatHappenedByCodesAlone() {
        String id = register(1, "ELU").text("registrationId");
        checkIn(id);
        hugo.delete(at("/check-ins/" + id + "?reason=LEFT_AGAIN"));
        hugo.withNewKey().post(at("/walk-ins"), walkIn("ETAT", ""));

        List<String> types = await().until(
                        () -> Topic.read("etape.registrations.v1." + stop).stream()
                                .map(event -> event.type())
                                .toList(),
                        all -> all.size() == 5);

        assertThat(types)
                .containsExactly(
                        "fr.etape.registration.admission-opened.v1",
                        "fr.etape.registration.confirmed.v1",
                        "fr.etape.registration.checked-in.v1",
                        "fr.etape.registration.check-in-undone.v1",
                        "fr.etape.registration.walk-in-admitted.v1");
        assertThat(Topic.read("etape.registrations.v1." + stop).toString()).doesNotContain("Zoé", "Rey", "Préfecture");
    }
}
