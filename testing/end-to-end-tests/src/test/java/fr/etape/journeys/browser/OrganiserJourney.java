package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Participant;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Proposals;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Claire runs a whole day at her desk. What participants do goes by the API. */
@OnSharedSuite
class OrganiserJourney {

    private static final Map<String, Integer> QUOTAS = Map.of("ELU", 20, "INDUSTRIEL", 20);

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @Test
    void anOrganiserRunsTheWholeDay(Suite suite) {
        Stop stop = new Stop("cholet-" + UUID.randomUUID().toString().substring(0, 8), QUOTAS);
        try (Visitor claire = new Visitor(suite.url(), Device.DESK, true, "en")) {
            DemoPeople.signIn(claire, "claire.moreau");
            openAndPublish(claire, stop);
            planTheProgramme(claire, stop);
            List<Participant> people = register(suite, stop);
            drawTheAteliers(claire, stop);
            TablePages tables = new TablePages(claire, stop.id());
            seatTheRoom(tables);
            letPeopleIn(claire, stop, people.subList(0, 6), tables);
            List<String> proposals = mergeWhatTheTablesWrite(claire, stop, tables, new Etape(suite.url()));
            vote(claire, stop, people.subList(0, 6), proposals);
            askWhatTheyThought(claire, stop, people.subList(0, 5));
            closeAndReadTheReport(claire, stop);
        }
    }

    private static void openAndPublish(Visitor claire, Stop stop) {
        claire.click("#open-stop");
        new StopForm(claire).send("Cholet", stop.id(), QUOTAS, true);
        claire.click("#publish");
        claire.click("#confirm");
        claire.awaitText("#done", "The stop is published.");
    }

    private static void planTheProgramme(Visitor claire, Stop stop) {
        ProgrammePages programme = new ProgrammePages(claire, stop.id());
        programme.addRoom("Amphi", 60);
        programme.addAtelier("eau", "L’eau", 2);
        programme.addAtelier("sante", "La santé", 20);
        programme.publish();
        claire.open("/stops/" + stop.id() + "/programme");
        assertThat(claire.sees("[data-session=eau]")).isTrue();
        assertThat(claire.sees("[data-session=sante]")).isTrue();
    }

    /** Four of each college, who all wish for the small atelier first. */
    private static List<Participant> register(Suite suite, Stop stop) {
        Etape anybody = new Etape(suite.url());
        stop.awaitOpen(anybody);
        await("wishes for the ateliers are taken")
                .until(() -> stop.admission(anybody).path("ateliers").size() == 2);
        return Stream.of("ELU", "INDUSTRIEL", "ELU", "INDUSTRIEL", "ELU", "INDUSTRIEL", "ELU", "INDUSTRIEL")
                .map(college -> Person.of(college).wishing("eau", "sante"))
                .map(person -> Participant.register(suite.url(), stop, person))
                .toList();
    }

    private static void drawTheAteliers(Visitor claire, Stop stop) {
        String ateliers = "/staff/stops/" + stop.id() + "/ateliers";
        await("everybody takes part in the draw").atMost(Duration.ofSeconds(30)).until(() -> {
            claire.open(ateliers);
            return claire.text("main").contains("8 people take part, 0 of them without a wish.");
        });
        new DrawPages(claire).draw("3 1 4 1 5 9 2 6 5 3", page -> {});
        claire.open(ateliers);
        // seats, first wishes, all wishes, taken
        assertThat(claire.texts("[data-session=eau] td")).startsWith("2", "8", "8", "2");
        assertThat(claire.texts("[data-session=sante] td")).startsWith("20", "0", "8", "6");
    }

    private static void seatTheRoom(TablePages tables) {
        tables.awaitPeople("8 people have a confirmed seat, none has come in.");
        tables.plan();
    }

    private static void letPeopleIn(Visitor claire, Stop stop, List<Participant> people, TablePages tables) {
        DoorPages door = new DoorPages(claire, stop.id());
        door.scan(people.stream().map(Participant::ticket).toList());
        door.registerUnannounced("Zoé", "Rey");
        tables.awaitPeople("9 people have a confirmed seat, 7 have come in.");
        tables.awaitSeat("Zoé Rey");
        tables.reseat();
    }

    /** Five texts of one table: one is rejected, two become one proposal, and two stand alone. */
    private static List<String> mergeWhatTheTablesWrite(Visitor claire, Stop stop, TablePages tables, Etape table) {
        String code = tables.codes().getFirst();
        List<String> written = Stream.of(
                        "Trop de fuites.", "Des fuites partout.", "Une équipe.", "Des débits.", "Bla bla.")
                .map(text -> Proposals.write(table, stop, code, "ISSUE", text))
                .toList();
        ContributionPages contributions = new ContributionPages(claire, stop.id());
        written.subList(0, 4).forEach(contributions::approve);
        contributions.reject(written.get(4));
        return List.of(
                contributions.merge(written.subList(0, 2), "Réduire les fuites."),
                contributions.merge(written.subList(2, 3), "Partager une équipe de relève."),
                contributions.merge(written.subList(3, 4), "Publier les débits."));
    }

    private static void vote(Visitor claire, Stop stop, List<Participant> voters, List<String> proposals) {
        VotePages votes = new VotePages(claire, stop.id());
        String approvals = votes.openApprovals();
        voters.forEach(voter -> voter.approve(approvals, proposals.subList(0, 1)));
        assertThat(votes.participation(approvals)).contains("6 ballots on 3 proposals.");
        claire.check("votes-open");
        votes.closeAndDeclare(approvals);
        assertThat(votes.result(approvals, proposals.getFirst()).getFirst()).isEqualTo("100% (6 of 6)");
        String points = votes.openPoints(approvals, proposals);
        voters.forEach(
                voter -> voter.give(points, Map.of(proposals.get(0), 4, proposals.get(1), 3, proposals.get(2), 3)));
        votes.closeAndDeclare(points);
        assertThat(votes.result(points, proposals.get(0))).containsExactly("24", "6", "1");
        assertThat(votes.result(points, proposals.get(1))).startsWith("18", "6");
    }

    private static void askWhatTheyThought(Visitor claire, Stop stop, List<Participant> people) {
        VotePages votes = new VotePages(claire, stop.id());
        votes.openSurvey();
        people.forEach(each -> each.answer(Map.of("TABLES", "5", "RECOMMENDATION", "9", "HIGHLIGHT", "TABLES")));
        votes.closeSurvey();
        assertThat(claire.text("#survey-card")).contains("Closed: 5 people answered.");
        // all said the same, so a figure would tell what each of them said
        assertThat(claire.texts("[data-choice=TABLES-5] td")).containsExactly("5", "–");
        claire.check("votes-and-survey-over");
    }

    private static void closeAndReadTheReport(Visitor claire, Stop stop) {
        claire.open("/staff/stops/" + stop.id());
        claire.click("#close");
        claire.click("#confirm");
        claire.awaitText("#done", "The stop is closed.");
        await("the report knows that the stop is closed")
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    claire.open("/staff/stops/" + stop.id() + "/report");
                    return claire.sees("[data-indicator]") && !claire.sees("p.callout");
                });
        assertThat(claire.texts("[data-indicator=presence-rate] td")).startsWith("6 of 8");
        assertThat(claire.texts("[data-indicator=walk-ins] td")).startsWith("1");
        assertThat(claire.texts("[data-indicator=proposals] td")).startsWith("3");
        assertThat(claire.texts("[data-indicator=feedback-response] td")).contains("5 of 7");
        claire.check("report-of-a-stop");
    }
}
