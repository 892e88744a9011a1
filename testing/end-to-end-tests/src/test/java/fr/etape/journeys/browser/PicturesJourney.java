package fr.etape.journeys.browser;

import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.People;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Driver;
import fr.etape.journeys.suite.AloneOnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The pictures of the README, on a tour of two stops with the people of the rehearsal:
 * {@code -Detape.screenshots=docs/screenshots}.
 */
@AloneOnSharedSuite
@EnabledIfSystemProperty(named = "etape.screenshots", matches = ".+")
class PicturesJourney {

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @Test
    void everyPageOfTheReadme(Suite suite) {
        Etape etape = new Etape(suite.url());
        Stop angers = Stop.openForReal(suite.organiser(), "Angers", Stop.ANGERS);
        Stop cholet =
                Stop.openForReal(suite.organiser(), "Cholet", Map.of("ELU", 40, "COLLECTIVITE", 40, "INDUSTRIEL", 30));
        moveToCholet(suite.organiser(), cholet);
        List<Person> people = People.ofAngers();
        Driver.registerAll(etape, angers, people.subList(0, 250), 4);
        try (Visitor visitor = new Visitor(suite.url(), Device.DESK, true, "fr")) {
            picture(visitor, "tour", "/");
            picture(visitor, "start", "/start");
            picture(visitor, "stop", angers.path().substring("/api".length()));
            visitor.open("/stops/" + angers.id() + "/register");
            Form form = new Form(visitor);
            form.fillIn(people.get(260));
            visitor.type("#commune", "49007");
            visitor.run("window.scrollTo(0, 0)");
            visitor.pictureForReadme("register");
            form.send();
            visitor.awaitSeen("#status");
            visitor.pictureForReadme("registration");
            visitor.open("/stops/" + angers.id() + "/report");
            visitor.pictureForReadme("report");
        }
        suite.organiser().post(cholet.path() + "/closure").expect(200);
    }

    /** Of demo people alone, who are fictional. */
    @Test
    void thePagesForStaff(Suite suite) {
        Stop angers = Stop.openForReal(suite.organiser(), "Angers", Stop.ANGERS);
        tellsItsName(suite.organiser());
        Map<String, String> codes = new LinkedHashMap<>();
        for (String person : List.of("hugo.petit", "ines.laurent", "claire.moreau")) {
            try (Visitor visitor = new Visitor(suite.url(), Device.DESK, true, "fr")) {
                DemoPeople.signIn(visitor, person);
                visitor.open("/me");
                codes.put(person, visitor.text("#person-id"));
            }
        }
        angers.give(suite.organiser(), String.valueOf(codes.get("claire.moreau")), "ORGANISER");
        try (Visitor claire = new Visitor(suite.url(), Device.DESK, true, "fr")) {
            DemoPeople.signIn(claire, "claire.moreau");
            await("the role is known everywhere").atMost(Duration.ofSeconds(20)).until(() -> {
                claire.open("/staff");
                return claire.sees("[data-stop='" + angers.id() + "']");
            });
            claire.pictureForReadme("staff");
            String team = "/staff/stops/" + angers.id() + "/team";
            grant(claire, team, String.valueOf(codes.get("hugo.petit")), "DOOR");
            grant(claire, team, String.valueOf(codes.get("ines.laurent")), "FACILITATOR");
            claire.click("#make-invitation");
            claire.awaitSeen("#link");
            picture(claire, "team", team);
            picture(claire, "audit", "/staff/stops/" + angers.id() + "/audit");
        }
        suite.organiser().post(angers.path() + "/closure").expect(200);
    }

    private static void tellsItsName(Etape client) {
        client.get("/api/me").expect(200);
    }

    private static void grant(Visitor organiser, String team, String code, String role) {
        organiser.open(team);
        organiser.type("#personId", code);
        organiser.choose("#grant-role", role);
        organiser.click("#give-role");
        organiser.awaitSeen("[data-person='" + code + "']");
    }

    private static void moveToCholet(Etape etape, Stop stop) {
        String version = etape.get(stop.path()).expect(200).header("ETag").orElseThrow();
        LocalDate day = LocalDate.now().plusMonths(6);
        String there = """
                {"commune":"49099","venue":"La Meilleraie","startsAt":"%1$sT09:00:00","endsAt":"%1$sT17:00:00"}""".formatted(day);
        etape.patch(stop.path(), version, there).expect(200);
    }

    private static void picture(Visitor visitor, String name, String path) {
        visitor.open(path);
        visitor.pictureForReadme(name);
    }
}
