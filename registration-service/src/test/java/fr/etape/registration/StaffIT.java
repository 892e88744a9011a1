package fr.etape.registration;

import static fr.etape.contracts.College.AUTRE;
import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static fr.etape.contracts.team.Role.DOOR;
import static fr.etape.contracts.team.Role.FACILITATOR;
import static fr.etape.contracts.team.Role.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.access.PersonId;
import fr.etape.registration.ServiceInstance.Answer;
import fr.etape.testservers.tokens.TestProvider;
import fr.etape.testservers.tokens.TestToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What staff of a stop see and do: Claire organises, Hugo is at the door, Inès leads a table, Simone steers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffIT {

    private final String stop = Suite.newStopId();
    private final String list = "/api/stops/" + stop + "/registrations";
    private final String elsewhere = Suite.newStopId();
    private final String listElsewhere = "/api/stops/" + elsewhere + "/registrations";
    private final Suite suite = new Suite();
    private ServiceInstance service;

    @BeforeAll
    void openAStopWithATeam() {
        service = suite.start();
        suite.announce(Stops.published(stop, Map.of(ELU, 3, ETAT, 3)));
        suite.grant(stop, "claire", ORGANISER, DOOR);
        suite.grantMore(stop, "hugo", DOOR);
        suite.grantMore(stop, "ines", FACILITATOR);
        suite.announce(Stops.published(elsewhere, Map.of(ELU, 3, AUTRE, 3)));
        suite.grant(elsewhere, "paula", ORGANISER);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        service.get("/api/stops/" + elsewhere + "/admission").status() == 200);
        for (String somebody : List.of("ines", "paula")) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !service.get("/api/me", of(somebody))
                            .json()
                            .path("stops")
                            .isEmpty());
        }
        register("Élodie", "Grandjean", "elodie.grandjean@mairie-angers.example", "ELU");
        register("Jean-Noël", "Le Goff", "contact@quimper.example", "ELU");
        register("Zoé", "Grand", "zoe@etat.example", "ETAT");
        for (int i = 0; i < 4; i++) {
            register("Prénom" + i, "Nom" + i, "p" + i + "@example.org", i < 3 ? "ELU" : "ETAT");
        }
    }

    @AfterAll
    void stop() throws Exception {
        suite.close();
    }

    private static TestToken of(String subject) {
        return TestProvider.shared().token(subject);
    }

    private static TestToken simone() {
        return of("simone").name("Simone Bernard").steering();
    }

    private Answer register(String givenName, String familyName, String email, String college) {
        return service.register(stop, People.person(givenName, familyName, email, college));
    }

    @Test
    void aSignedInPersonIsToldTheirNameAndTheirRoles() {
        Answer me = service.get("/api/me", of("claire").name("Claire Moreau"));

        assertThat(me.response().body())
                .isEqualTo("{\"personId\":\"" + PersonId.ofSubject("claire")
                        + "\",\"name\":\"Claire Moreau\",\"steering\":false,\"stops\":[{\"stopId\":\"" + stop
                        + "\",\"roles\":[\"ORGANISER\",\"DOOR\"]}]}");
        assertThat(me.response().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(service.get("/api/me", simone()).json().path("steering").asBoolean())
                .isTrue();
        assertThat(service.get("/api/me").status()).isEqualTo(401);
    }

    @Test
    void theMembersOfATeamAreNamedOnceTheyHaveSignedIn() {
        service.get("/api/me", of("claire").name("Claire Moreau"));
        service.get("/api/me", of("hugo").name("Hugo Petit"));

        JsonNode people =
                service.get("/api/stops/" + stop + "/people", of("claire")).json();

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
    void theListComesPageByPageInTheOrderOfArrival() {
        List<String> names = new ArrayList<>();
        String cursor = "0";
        int pages = 0;
        while (!cursor.isEmpty()) {
            JsonNode page = service.get(list + "?limit=3&cursor=" + cursor, of("claire"))
                    .json();
            page.path("items").forEach(item -> names.add(item.path("familyName").asString()));
            cursor = page.path("next").asString("");
            pages++;
        }

        assertThat(names).containsExactly("Grandjean", "Le Goff", "Grand", "Nom0", "Nom1", "Nom2", "Nom3");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void theListIsFilteredByCollegeAndStatus() {
        assertThat(names("?college=ETAT")).containsExactly("Grand", "Nom3");
        assertThat(names("?status=WAITLISTED")).containsExactly("Nom1", "Nom2");
        assertThat(names("?status=WAITLISTED&college=ETAT")).isEmpty();
        assertThat(service.get(list + "?college=NOBLESSE", of("claire")).status())
                .isEqualTo(400);
    }

    @Test
    void peopleAreFoundByTheBeginningsOfTheirNamesAndByTheirAddresses() {
        assertThat(names("?q=grand")).containsExactly("Grandjean", "Grand");
        assertThat(names("?q=%C3%89lo%20GRAND")).containsExactly("Grandjean");
        assertThat(names("?q=goff")).containsExactly("Le Goff");
        assertThat(names("?q=noel")).containsExactly("Le Goff");
        assertThat(names("?q=contact@quimper.example")).containsExactly("Le Goff");
        assertThat(names("?q=%20Contact@Quimper.example&status=CONFIRMED")).containsExactly("Le Goff");
        assertThat(names("?q=contact@quimper")).isEmpty();
        assertThat(names("?q=jean")).containsExactly("Le Goff");
        assertThat(names("?q=*")).isEmpty();
        assertThat(names("?q=%20")).hasSize(7);
        assertThat(service.get(list + "?q=" + "x".repeat(201), of("claire")).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=-1", "limit=0", "limit=101", "cursor=-1", "cursor=zzz", "cursor=", "q=a&q=b"})
    void aParameterOutOfRangeIsNotBent(String query) {
        Answer answer = service.get(list + "?" + query, of("claire"));

        assertThat(answer.text("type")).isEqualTo("urn:etape:problem:unreadable");
        assertThat(answer.text("detail")).contains(query.substring(0, query.indexOf('=')) + " must ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=-1", "limit=0", "limit=101", "cursor=zzz", "actor=a&actor=b"})
    void aParameterOfTheAuditOutOfRangeIsNotBent(String query) {
        Answer answer = service.get(list + "/audit?" + query, of("claire"));

        assertThat(answer.text("type")).isEqualTo("urn:etape:problem:unreadable");
        assertThat(answer.text("detail")).contains(query.substring(0, query.indexOf('=')) + " must ");
    }

    @Test
    void aCollegeThatDoesNotExistIsRefusedAndTheOthersAreNamed() {
        assertThat(service.get(list + "?college=NOBLESSE", of("claire")).text("detail"))
                .isEqualTo(
                        "The value of college cannot be read. It must be one of ELU, COLLECTIVITE, INDUSTRIEL, OPERATEUR,"
                                + " ETAT, AUTRE.");
    }

    private List<String> names(String query) {
        return service.get(list + query, of("claire"))
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("familyName").asString())
                .toList();
    }

    @Test
    void organisersAndTheCommitteeSeeAddressesAndTheDoorDoesNot() {
        assertThat(firstOf(of("claire")).path("email").asString()).isEqualTo("elodie.grandjean@mairie-angers.example");
        assertThat(firstOf(simone()).path("email").asString()).isEqualTo("elodie.grandjean@mairie-angers.example");
        assertThat(firstOf(of("hugo")).path("email").isNull()).isTrue();
        assertThat(firstOf(of("hugo")).path("familyName").asString()).isEqualTo("Grandjean");
        assertThat(service.get(list, of("claire")).response().headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    private JsonNode firstOf(TestToken token) {
        return service.get(list + "?limit=1", token).json().path("items").path(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/registrations", "/registrations/audit", "/people"})
    void othersAreRefusedWhetherOrNotThereIsSuchAStop(String path) {
        for (String stopId : List.of(stop, "nowhere-2027", "Not A Slug".replace(' ', '_'))) {
            String url = "/api/stops/" + stopId + path;
            assertThat(service.get(url).text("type")).isEqualTo("urn:etape:problem:unauthenticated");
            assertThat(service.get(url, of("ines")).text("type")).isEqualTo("urn:etape:problem:forbidden");
            assertThat(service.get(url, simone()).status()).isEqualTo(200);
        }
    }

    @Test
    void doorStaffNeitherReadTheAuditNorReplaceLinks() {
        assertThat(service.get(list + "/audit", of("hugo")).status()).isEqualTo(403);
        assertThat(service.post(list + "/" + UUID.randomUUID() + "/link", of("hugo"))
                        .status())
                .isEqualTo(403);
        assertThat(service.post(list + "/" + UUID.randomUUID() + "/link", simone())
                        .status())
                .isEqualTo(403);
    }

    private Answer registerElsewhere(String givenName, String familyName, String email) {
        return service.register(elsewhere, People.person(givenName, familyName, email, "AUTRE"));
    }

    @Test
    void aReplacedLinkOpensNothingTheNewOneOpensTheRegistrationAndTheAuditNamesWhoDidIt() {
        Answer registered = registerElsewhere("Paul", "Perdu", "paul.perdu@example.org");
        String old = "/api/registrations/" + registered.text("accessToken");
        String link = listElsewhere + "/" + registered.text("registrationId") + "/link";

        Answer replaced = service.post(link, of("paula"));
        Answer again = service.post(link, of("paula"));

        assertThat(replaced.status()).isEqualTo(201);
        assertThat(replaced.response().headers().firstValue("Location"))
                .contains("/api/registrations/" + replaced.text("accessToken"));
        assertThat(service.get(old).status()).isEqualTo(404);
        assertThat(service.cancel(registered.text("accessToken")).status()).isEqualTo(404);
        assertThat(service.get("/api/registrations/" + replaced.text("accessToken"))
                        .status())
                .isEqualTo(404);
        assertThat(service.get("/api/registrations/" + again.text("accessToken"))
                        .text("familyName"))
                .isEqualTo("Perdu");
        assertThat(service.cancel(again.text("accessToken")).status()).isEqualTo(204);

        JsonNode audit = service.get(listElsewhere + "/audit?actor=" + PersonId.ofSubject("paula"), of("paula"))
                .json();
        JsonNode newest = audit.path("items").path(0);
        assertThat(newest.path("command").asString()).isEqualTo("registrations.replace-link");
        assertThat(newest.path("actor").asString())
                .isEqualTo(PersonId.ofSubject("paula").value());
        assertThat(newest.path("subject").asString()).isEqualTo(registered.text("registrationId"));
        assertThat(newest.path("events").toString()).isEqualTo("[\"fr.etape.registration.link-replaced.v1\"]");
        assertThat(newest.path("stream").asString()).isEqualTo(elsewhere + "/registrations");
    }

    @Test
    void theAuditListsOnlyStaffAndIsFilteredAndPaged() {
        Answer registered = registerElsewhere("Ada", "Audit", "ada.audit@example.org");
        String link = listElsewhere + "/" + registered.text("registrationId") + "/link";
        service.post(link, of("paula"));
        service.post(link, of("paula"));

        JsonNode first = service.get(listElsewhere + "/audit?limit=1", simone()).json();
        JsonNode second = service.get(
                        listElsewhere + "/audit?limit=1&cursor="
                                + first.path("next").asString(),
                        simone())
                .json();

        assertThat(first.path("items")).hasSize(1);
        assertThat(second.path("items").path(0).path("position").asLong())
                .isLessThan(first.path("items").path(0).path("position").asLong());
        assertThat(service.get(listElsewhere + "/audit", simone())
                        .json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("command").asString()))
                .containsOnly("registrations.replace-link");
        assertThat(service.get(listElsewhere + "/audit?command=registrations.cancel", simone())
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(service.get(listElsewhere + "/audit?until=2020-01-01T00:00:00Z", simone())
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(service.get(listElsewhere + "/audit?cursor=x", simone()).text("type"))
                .isEqualTo("urn:etape:problem:unreadable");
        assertThat(service.get(listElsewhere + "/audit?from=yesterday", simone())
                        .status())
                .isEqualTo(400);
    }
}
