package fr.etape.registration.roster;

import static fr.etape.contracts.College.AUTRE;
import static fr.etape.contracts.College.ELU;
import static fr.etape.contracts.College.ETAT;
import static fr.etape.contracts.team.Role.DOOR;
import static fr.etape.contracts.team.Role.FACILITATOR;
import static fr.etape.contracts.team.Role.ORGANISER;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import fr.etape.access.PersonId;
import fr.etape.registration.RegistrationService;
import fr.etape.registration.admission.Participants;
import fr.etape.registration.admission.People;
import fr.etape.registration.admission.Stops;
import fr.etape.testkit.Answer;
import fr.etape.testkit.Client;
import fr.etape.testkit.RunningApplication;
import fr.etape.testservers.tokens.TestProvider;
import fr.etape.testservers.tokens.TestToken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What staff of a stop see and do: Claire organises, Hugo is at the door, Inès leads a table, Simone steers. */
class StaffIT {

    @RegisterExtension
    static final RunningApplication service = RegistrationService.notShared();

    private static final String STOP = service.newStopId();
    private static final String LIST = "/api/stops/" + STOP + "/registrations";
    private static final String ELSEWHERE = service.newStopId();
    private static final String LIST_ELSEWHERE = "/api/stops/" + ELSEWHERE + "/registrations";
    private static final Participants PEOPLE = new Participants(service);

    @BeforeAll
    static void openAStopWithATeam() {
        Stops.announce(service, Stops.published(STOP, Map.of(ELU, 3, ETAT, 3)));
        Stops.announce(service, Stops.published(ELSEWHERE, Map.of(ELU, 3, AUTRE, 3)));
        service.grant(STOP, "claire", ORGANISER, DOOR);
        service.grant(STOP, "hugo", DOOR);
        service.grant(STOP, "ines", FACILITATOR);
        service.grant(ELSEWHERE, "paula", ORGANISER);
        register("Élodie", "Grandjean", "elodie.grandjean@mairie-angers.example", "ELU");
        register("Jean-Noël", "Le Goff", "contact@quimper.example", "ELU");
        register("Zoé", "Grand", "zoe@etat.example", "ETAT");
        for (int i = 0; i < 4; i++) {
            register("Prénom" + i, "Nom" + i, "p" + i + "@example.org", i < 3 ? "ELU" : "ETAT");
        }
    }

    private static TestToken simone() {
        return TestProvider.shared().token("simone").name("Simone Bernard").steering();
    }

    private static Answer register(String givenName, String familyName, String email, String college) {
        return PEOPLE.register(STOP, People.person(givenName, familyName, email, college));
    }

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

    @Test
    void theListComesPageByPageInTheOrderOfArrival() {
        List<String> names = new ArrayList<>();
        String cursor = "0";
        int pages = 0;
        while (!cursor.isEmpty()) {
            JsonNode page =
                    service.as("claire").get(LIST + "?limit=3&cursor=" + cursor).json();
            page.path("items").forEach(item -> names.add(item.path("familyName").asString()));
            cursor = page.path("next").asString("");
            pages++;
        }

        assertThat(names).containsExactly("Grandjean", "Le Goff", "Grand", "Nom0", "Nom1", "Nom2", "Nom3");
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void aPageSaysWhereItStandsAmongHowMany() {
        JsonNode first = page("?limit=3");
        JsonNode second = page("?limit=3&cursor=" + first.path("next").asString());
        JsonNode last = page("?limit=3&cursor=" + second.path("next").asString());
        JsonNode back = page("?limit=3&cursor=" + last.path("previous").asString());

        assertThat(first.path("total").asInt()).isEqualTo(7);
        assertThat(first.path("before").asInt()).isZero();
        assertThat(first.path("previous").isNull()).isTrue();
        assertThat(last.path("before").asInt()).isEqualTo(6);
        assertThat(last.path("next").isNull()).isTrue();
        assertThat(back.path("items")).isEqualTo(second.path("items"));
        assertThat(page("?college=ETAT").path("total").asInt()).isEqualTo(2);
    }

    @Test
    void theListIsSortedByNameAndFromTheLast() {
        assertThat(names("?sort=NAME"))
                .containsExactly("Grand", "Grandjean", "Le Goff", "Nom0", "Nom1", "Nom2", "Nom3");
        assertThat(names("?sort=LATEST&limit=2")).containsExactly("Nom3", "Nom2");
        JsonNode second = page("?sort=NAME&limit=2&cursor="
                + page("?sort=NAME&limit=2").path("next").asString());
        assertThat(second.path("items").get(0).path("familyName").asString()).isEqualTo("Le Goff");
        assertThat(second.path("before").asInt()).isEqualTo(2);
        assertThat(page("?sort=NAME&limit=2&cursor=" + second.path("previous").asString())
                        .path("items")
                        .get(1)
                        .path("familyName")
                        .asString())
                .isEqualTo("Grandjean");
        assertThat(service.as("claire").get(LIST + "?sort=AGE").status()).isEqualTo(400);
        assertThat(service.as("claire").get(LIST + "?cursor=zzz").status()).isEqualTo(400);
    }

    private JsonNode page(String query) {
        return service.as("claire").get(LIST + query).json();
    }

    @Test
    void theListIsFilteredByCollegeAndStatus() {
        assertThat(names("?college=ETAT")).containsExactly("Grand", "Nom3");
        assertThat(names("?status=WAITLISTED")).containsExactly("Nom1", "Nom2");
        assertThat(names("?status=WAITLISTED&college=ETAT")).isEmpty();
        assertThat(service.as("claire").get(LIST + "?college=NOBLESSE").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=-1", "limit=0", "limit=101", "cursor=zzz", "actor=a&actor=b"})
    void aParameterOfTheAuditOutOfRangeIsNotBent(String query) {
        Answer answer = service.as("claire").get(LIST + "/audit?" + query);

        assertThat(answer.text("type")).isEqualTo("urn:etape:problem:unreadable");
        assertThat(answer.text("detail")).contains(query.substring(0, query.indexOf('=')) + " must ");
    }

    @Test
    void aCollegeThatDoesNotExistIsRefusedAndTheOthersAreNamed() {
        assertThat(service.as("claire").get(LIST + "?college=NOBLESSE").text("detail"))
                .isEqualTo(
                        "The value of college cannot be read. It must be one of ELU, COLLECTIVITE, INDUSTRIEL, OPERATEUR,"
                                + " ETAT, AUTRE.");
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
        assertThat(service.as("claire").get(LIST + "?q=" + "x".repeat(201)).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=-1", "limit=0", "limit=101", "cursor=-1", "cursor=zzz", "cursor=", "q=a&q=b"})
    void aParameterOutOfRangeIsNotBent(String query) {
        Answer answer = service.as("claire").get(LIST + "?" + query);

        assertThat(answer.text("type")).isEqualTo("urn:etape:problem:unreadable");
        assertThat(answer.text("detail")).contains(query.substring(0, query.indexOf('=')) + " must ");
    }

    private List<String> names(String query) {
        return service.as("claire")
                .get(LIST + query)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("familyName").asString())
                .toList();
    }

    @Test
    void organisersAndTheCommitteeSeeAddressesAndTheDoorDoesNot() {
        assertThat(firstOf(service.as("claire")).path("email").asString())
                .isEqualTo("elodie.grandjean@mairie-angers.example");
        assertThat(firstOf(service.as(simone())).path("email").asString())
                .isEqualTo("elodie.grandjean@mairie-angers.example");
        assertThat(firstOf(service.as("hugo")).path("email").isNull()).isTrue();
        assertThat(firstOf(service.as("hugo")).path("familyName").asString()).isEqualTo("Grandjean");
        assertThat(service.as("claire").get(LIST).header("Cache-Control")).isEqualTo("no-store");
    }

    private JsonNode firstOf(Client client) {
        return client.get(LIST + "?limit=1").json().path("items").path(0);
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
