package fr.etape.registration.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import org.junit.jupiter.api.Test;

/** Who comes without a seat, registered or not. */
class WalkInsIT extends AtTheDoor {

    @Test
    void aWalkInHasATicketToo() {
        Answer zoe = hugo.withNewKey().post(at("/walk-ins"), walkIn("ETAT", ""));

        assertThat(verdictOnCode(codeOf(stop, zoe))).isEqualTo("ALREADY_HERE");
    }

    @Test
    void aWalkInIsRegisteredAndHereOnceForEachKey() {
        Client once = hugo.withNewKey();

        Answer first = once.post(at("/walk-ins"), walkIn("ETAT", ""));
        Answer again = once.post(at("/walk-ins"), walkIn("ETAT", ""));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(once.post(at("/walk-ins"), walkIn("ELU", "")).problem())
                .isEqualTo("422 urn:etape:problem:idempotency-key-reused");
        assertThat(PARTICIPANTS
                        .own(first.text("accessToken"))
                        .json()
                        .path("email")
                        .isNull())
                .isTrue();
        assertThat(claire.get(at("/presence"))
                        .json()
                        .path("colleges")
                        .path("ETAT")
                        .toString())
                .isEqualTo("{\"expected\":1,\"here\":1,\"walkIns\":1}");
    }

    @Test
    void onlyAnOrganiserGoesBeyondTheQuotaAndNobodyBeyondTheHouse() {
        hugo.withNewKey().post(at("/walk-ins"), walkIn("ETAT", ""));

        assertThat(hugo.withNewKey().post(at("/walk-ins"), walkIn("ETAT", "")).problem())
                .isEqualTo("409 urn:etape:problem:no-free-seat");
        assertThat(hugo.withNewKey()
                        .post(at("/walk-ins"), walkIn("ETAT", ", \"beyondQuota\": true"))
                        .problem())
                .isEqualTo("403 urn:etape:problem:forbidden");
        for (int seat = 0; seat < 2; seat++) {
            assertThat(claire.withNewKey()
                            .post(at("/walk-ins"), walkIn("ETAT", ", \"beyondQuota\": true"))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(claire.withNewKey()
                        .post(at("/walk-ins"), walkIn("ETAT", ", \"beyondQuota\": true"))
                        .problem())
                .isEqualTo("409 urn:etape:problem:house-full");
    }

    @Test
    void aWalkInWhoIsRegisteredIsFoundByTheAddress() {
        register(1, "ELU");

        assertThat(hugo.withNewKey()
                        .post(at("/walk-ins"), walkIn("ETAT", ", \"email\": \"Personne.1@EXAMPLE.org\""))
                        .problem())
                .isEqualTo("409 urn:etape:problem:already-registered");
        assertThat(hugo.withNewKey()
                        .post(at("/walk-ins"), walkIn("ETAT", ", \"email\": \"nobody\", \"commune\": \"99999\""))
                        .json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactly("/email", "/commune");
    }

    @Test
    void somebodyWhoWaitsIsLetInByAnOrganiser() {
        register(1, "ELU");
        register(2, "ELU");
        String third = register(3, "ELU").text("registrationId");
        String beyond = "{\"point\": \"entrance-1\", \"beyondQuota\": true}";

        assertThat(checkIn(third).path("verdict").asString()).isEqualTo("WAITING");
        assertThat(hugo.post(at("/walk-ins/" + third), "{\"point\": \"entrance-1\"}")
                        .problem())
                .isEqualTo("409 urn:etape:problem:no-free-seat");
        assertThat(hugo.post(at("/walk-ins/" + third), beyond).status()).isEqualTo(403);
        Answer first = claire.post(at("/walk-ins/" + third), beyond);
        assertThat(first.status()).isEqualTo(200);
        assertThat(claire.post(at("/walk-ins/" + third), beyond).body()).isEqualTo(first.body());
        assertThat(checkIn(third).path("verdict").asString()).isEqualTo("ALREADY_HERE");
        assertThat(claire.post(at("/walk-ins/nonsense"), beyond).status()).isEqualTo(404);
    }
}
