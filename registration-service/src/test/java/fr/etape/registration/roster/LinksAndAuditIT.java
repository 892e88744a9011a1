package fr.etape.registration.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.access.PersonId;
import fr.etape.registration.admission.People;
import fr.etape.testkit.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Links that organisers replace, and the audit that says who did. */
class LinksAndAuditIT extends StaffedStop {

    @ParameterizedTest
    @ValueSource(strings = {"limit=-1", "limit=0", "limit=101", "cursor=zzz", "actor=a&actor=b"})
    void aParameterOfTheAuditOutOfRangeIsNotBent(String query) {
        Answer answer = service.as("claire").get(LIST + "/audit?" + query);

        assertThat(answer.text("type")).isEqualTo("urn:etape:problem:unreadable");
        assertThat(answer.text("detail")).contains(query.substring(0, query.indexOf('=')) + " must ");
    }

    @Test
    void doorStaffNeitherReadTheAuditNorReplaceLinks() {
        assertThat(service.as("hugo").get(LIST + "/audit").status()).isEqualTo(403);
        assertThat(service.as("hugo")
                        .post(LIST + "/" + UUID.randomUUID() + "/link")
                        .status())
                .isEqualTo(403);
        assertThat(service.as(simone())
                        .post(LIST + "/" + UUID.randomUUID() + "/link")
                        .status())
                .isEqualTo(403);
    }

    private Answer registerElsewhere(String givenName, String familyName, String email) {
        return PEOPLE.register(ELSEWHERE, People.person(givenName, familyName, email, "AUTRE"));
    }

    @Test
    void aReplacedLinkOpensNothingTheNewOneOpensTheRegistrationAndTheAuditNamesWhoDidIt() {
        Answer registered = registerElsewhere("Paul", "Perdu", "paul.perdu@example.org");
        String old = "/api/registrations/" + registered.text("accessToken");
        String link = LIST_ELSEWHERE + "/" + registered.text("registrationId") + "/link";

        Answer replaced = service.as("paula").post(link);
        Answer again = service.as("paula").post(link);

        assertThat(replaced.status()).isEqualTo(201);
        assertThat(replaced.header("Location")).isEqualTo("/api/registrations/" + replaced.text("accessToken"));
        assertThat(service.asNobody().get(old).status()).isEqualTo(404);
        assertThat(PEOPLE.cancel(registered.text("accessToken")).status()).isEqualTo(404);
        assertThat(service.asNobody()
                        .get("/api/registrations/" + replaced.text("accessToken"))
                        .status())
                .isEqualTo(404);
        assertThat(service.asNobody()
                        .get("/api/registrations/" + again.text("accessToken"))
                        .text("familyName"))
                .isEqualTo("Perdu");
        assertThat(PEOPLE.cancel(again.text("accessToken")).status()).isEqualTo(204);

        JsonNode audit = service.as("paula")
                .get(LIST_ELSEWHERE + "/audit?actor=" + PersonId.ofSubject("paula"))
                .json();
        JsonNode newest = audit.path("items").path(0);
        assertThat(newest.path("command").asString()).isEqualTo("registrations.replace-link");
        assertThat(newest.path("actor").asString())
                .isEqualTo(PersonId.ofSubject("paula").value());
        assertThat(newest.path("subject").asString()).isEqualTo(registered.text("registrationId"));
        assertThat(newest.path("events").toString()).isEqualTo("[\"fr.etape.registration.link-replaced.v1\"]");
        assertThat(newest.path("stream").asString()).isEqualTo(ELSEWHERE + "/registrations");
    }

    @Test
    void theAuditListsOnlyStaffAndIsFilteredAndPaged() {
        Answer registered = registerElsewhere("Ada", "Audit", "ada.audit@example.org");
        String link = LIST_ELSEWHERE + "/" + registered.text("registrationId") + "/link";
        service.as("paula").post(link);
        service.as("paula").post(link);

        JsonNode first =
                service.as(simone()).get(LIST_ELSEWHERE + "/audit?limit=1").json();
        JsonNode second = service.as(simone())
                .get(LIST_ELSEWHERE + "/audit?limit=1&cursor="
                        + first.path("next").asString())
                .json();

        assertThat(first.path("items")).hasSize(1);
        assertThat(second.path("items").path(0).path("position").asLong())
                .isLessThan(first.path("items").path(0).path("position").asLong());
        assertThat(service.as(simone())
                        .get(LIST_ELSEWHERE + "/audit")
                        .json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("command").asString()))
                .containsOnly("registrations.replace-link");
        assertThat(service.as(simone())
                        .get(LIST_ELSEWHERE + "/audit?command=registrations.cancel")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(service.as(simone())
                        .get(LIST_ELSEWHERE + "/audit?until=2020-01-01T00:00:00Z")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(service.as(simone()).get(LIST_ELSEWHERE + "/audit?cursor=x").text("type"))
                .isEqualTo("urn:etape:problem:unreadable");
        assertThat(service.as(simone())
                        .get(LIST_ELSEWHERE + "/audit?from=yesterday")
                        .status())
                .isEqualTo(400);
    }
}
