package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Polls;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/**
 * The pictures of the README, of two stops that the rehearsal played, whose people are fictional:
 * {@code -Detape.screenshots=docs/screenshots}.
 */
@AloneOnSharedSuite
@EnabledIfSystemProperty(named = "etape.screenshots", matches = ".+")
class PicturesJourney {

    private static final Duration PLAYED = Duration.ofMinutes(8);

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @Test
    void theDayOfTheReadme(Suite suite) {
        rehearse(suite);
        Etape organiser = suite.organiser();
        Stop angers = played(organiser, "angers-");
        Stop saintDenis = played(organiser, "saint-denis-");
        pictureTheDesk(suite, angers);
        pictureTheDoor(suite, angers);
        pictureThePhone(suite, angers);
        pictureTheCommittee(suite, angers, saintDenis);
    }

    private static void rehearse(Suite suite) {
        try (Visitor anybody = new Visitor(suite.url(), Device.DESK, true, "fr")) {
            anybody.open("/start");
            anybody.click("#play-rehearsal");
            anybody.awaitSeen("#rehearsal-state[data-state=DONE]", PLAYED);
        }
    }

    /** The last stop of the rehearsal whose id begins so. */
    private static Stop played(Etape etape, String beginning) {
        return etape.get("/api/stops?rehearsal=true")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(stop -> new Stop(stop.path("stopId").asString(), Map.of()))
                .filter(stop -> stop.id().startsWith(beginning))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static void pictureTheDesk(Suite suite, Stop angers) {
        try (Visitor claire = new Visitor(suite.url(), Device.DESK, true, "fr")) {
            DemoPeople.signIn(claire, "claire.moreau");
            claire.pictureForReadme("staff");
            String stop = "/staff/stops/" + angers.id();
            claire.open(stop + "/tables");
            claire.click("[data-plan] a");
            claire.awaitSeen("#quality");
            claire.pictureForReadme("tables");
            claire.open(stop + "/contributions/proposals");
            claire.awaitSeen("[data-proposal]");
            claire.pictureForReadme("proposals");
        }
    }

    /** Somebody is late. */
    private static void pictureTheDoor(Suite suite, Stop angers) {
        String ticket = new Etape(suite.url())
                .get("/api/registrations/" + link(suite, angers, false) + "/ticket")
                .expect(200)
                .json()
                .path("code")
                .asString();
        try (Visitor hugo = new Visitor(suite.url(), Device.TELEPHONE, true, "fr")) {
            DemoPeople.signIn(hugo, "hugo.petit");
            hugo.open("/staff/stops/" + angers.id() + "/door");
            hugo.press(ticket, Keys.ENTER);
            hugo.awaitSeen("[data-verdict=ADMITTED]");
            hugo.scrollTo("#scan");
            hugo.pictureForReadme("door");
        }
    }

    private static void pictureThePhone(Suite suite, Stop angers) {
        String own = "/registrations/" + link(suite, angers, true);
        Polls.openApprovals(suite.organiser(), angers);
        try (Visitor somebody = new Visitor(suite.url(), Device.TELEPHONE, true, "fr")) {
            somebody.open(own);
            somebody.scrollTo("#ticket");
            somebody.pictureForReadme("ticket");
            somebody.click("#to-vote");
            somebody.click("[name=approve] + label");
            somebody.scrollTo("main h1");
            somebody.pictureForReadme("vote");
        }
    }

    private static void pictureTheCommittee(Suite suite, Stop angers, Stop saintDenis) {
        try (Visitor simone = new Visitor(suite.url(), Device.DESK, true, "fr")) {
            DemoPeople.signIn(simone, "simone.bernard");
            simone.open("/staff/comparison?stops=" + angers.id() + "&stops=" + saintDenis.id());
            simone.scrollTo("#compared");
            simone.pictureForReadme("comparison");
        }
    }

    /** A new link of somebody who has a seat, and is there or not. */
    private static String link(Suite suite, Stop stop, boolean present) {
        Etape organiser = suite.organiser();
        JsonNode people = organiser
                .get(stop.path() + "/registrations?status=CONFIRMED&limit=100")
                .expect(200)
                .json()
                .path("items");
        String id = people.valueStream()
                .filter(person -> person.hasNonNull("enteredAt") == present)
                .map(person -> person.path("registrationId").asString())
                .findFirst()
                .orElseThrow();
        String link = organiser
                .post(stop.path() + "/registrations/" + id + "/link")
                .expect(201)
                .json()
                .path("accessToken")
                .asString();
        assertThat(link).isNotEmpty();
        return link;
    }
}
