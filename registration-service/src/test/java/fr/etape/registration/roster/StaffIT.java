package fr.etape.registration.roster;

import static fr.etape.contracts.team.Role.DOOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import fr.etape.access.PersonId;
import fr.etape.registration.admission.People;
import fr.etape.testkit.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who staff are, and whose names they are told. */
class StaffIT extends StaffedStop {

    @Test
    void aNameIsErased400DaysAfterTheLastSignIn() {
        Instant before = Instant.now();
        String noemi = service.as("noemi", "Noémi Blanc").get("/api/me").text("personId");

        Document kept = Objects.requireNonNull(service.database()
                .getCollection("people")
                .find(Filters.eq("_id", noemi))
                .first());
        assertThat(kept.getDate("forgetAt").toInstant())
                .isBetween(
                        before.plus(Duration.ofDays(400)).minusMillis(1),
                        Instant.now().plus(Duration.ofDays(400)));
        assertThat(service.database().getCollection("people").listIndexes())
                .as("MongoDB erases what has expired")
                .anySatisfy(index -> assertThat(index)
                        .containsEntry("key", new Document("forgetAt", 1))
                        .extractingByKey("expireAfterSeconds")
                        .hasToString("0"));
    }

    @Test
    void aFacilitatorIsToldTheNamesOfTheCodesTheyHaveAndOfNoOtherStop() {
        String zoe = service.as("claire")
                .get(LIST + "?q=Grand&college=ETAT")
                .json()
                .at("/items/0/registrationId")
                .asString();
        String elsewhere = PEOPLE.register(ELSEWHERE, People.person("Ada", "Elsewhere", "ada@example.org", "AUTRE"))
                .text("registrationId");

        Answer names = service.as("ines").get(LIST + "/names?ids=" + zoe + "," + elsewhere);

        assertThat(names.body())
                .isEqualTo("{\"items\":[{\"registrationId\":\"" + zoe
                        + "\",\"givenName\":\"Zoé\",\"familyName\":\"Grand\"}]}");
        assertThat(names.header("Cache-Control")).isEqualTo("no-store");
        assertThat(service.as("hugo").get(LIST + "/names?ids=" + zoe).status()).isEqualTo(403);
        assertThat(service.as("ines")
                        .get(LIST_ELSEWHERE + "/names?ids=" + elsewhere)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "claire", "6f1d8f0e-5b8a-8c3d-9a52-0c7f3d1e2b4a,"})
    void whatIsNoListOfCodesIsRefused(String ids) {
        assertThat(service.as("ines").get(LIST + "/names?ids=" + ids).problem())
                .isEqualTo("400 urn:etape:problem:unreadable");
    }

    @Test
    void aSignedInPersonIsToldTheirNameAndTheirRoles() {
        Answer me = service.as("claire", "Claire Moreau").get("/api/me");

        assertThat(me.body())
                .isEqualTo("{\"personId\":\"" + PersonId.ofSubject("claire")
                        + "\",\"name\":\"Claire Moreau\",\"steering\":false,\"stops\":[{\"stopId\":\"" + STOP
                        + "\",\"roles\":[\"ORGANISER\",\"DOOR\"]}]}");
        assertThat(me.header("Cache-Control")).isEqualTo("no-store");
        assertThat(service.as(simone()).get("/api/me").json().path("steering").asBoolean())
                .isTrue();
        assertThat(service.asNobody().get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void theMembersOfATeamAreNamedOnceTheyHaveSignedIn() {
        service.as("claire", "Claire Moreau").get("/api/me");
        service.as("hugo", "Hugo Petit").get("/api/me");

        JsonNode people =
                service.as("claire").get("/api/stops/" + STOP + "/people").json();

        assertThat(people.path("items")
                        .valueStream()
                        .map(item -> item.path("name").asString("nobody")))
                .containsExactlyInAnyOrder("Claire Moreau", "Hugo Petit", "nobody");
        assertThat(people.path("items")
                        .valueStream()
                        .map(item -> item.path("personId").asString()))
                .contains(PersonId.ofSubject("ines").value());
    }

    @Test
    void whoeverLeftATeamIsStillNamedThere() {
        service.grant(ELSEWHERE, "remi", DOOR);
        service.as("remi", "Rémi Roy").get("/api/me");
        service.withdraw(ELSEWHERE, "remi", DOOR);

        JsonNode people =
                service.as("paula").get("/api/stops/" + ELSEWHERE + "/people").json();

        assertThat(people.path("items").valueStream().map(JsonNode::toString))
                .containsExactlyInAnyOrder(
                        "{\"personId\":\"" + PersonId.ofSubject("paula") + "\",\"name\":null,\"former\":false}",
                        "{\"personId\":\"" + PersonId.ofSubject("remi") + "\",\"name\":\"Rémi Roy\",\"former\":true}");
        assertThat(service.as("remi").get("/api/me").json().path("stops")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/registrations", "/registrations/audit", "/people"})
    void othersAreRefusedWhetherOrNotThereIsSuchAStop(String path) {
        for (String stopId : List.of(STOP, "nowhere-2027", "Not A Slug".replace(' ', '_'))) {
            String url = "/api/stops/" + stopId + path;
            assertThat(service.asNobody().get(url).text("type")).isEqualTo("urn:etape:problem:unauthenticated");
            assertThat(service.as("ines").get(url).text("type")).isEqualTo("urn:etape:problem:forbidden");
            assertThat(service.as(simone()).get(url).status()).isEqualTo(200);
        }
    }
}
