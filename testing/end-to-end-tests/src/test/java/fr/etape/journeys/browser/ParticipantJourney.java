package fr.etape.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journeys.http.Ateliers;
import fr.etape.journeys.http.Draws;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Participant;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Polls;
import fr.etape.journeys.http.Proposals;
import fr.etape.journeys.http.SeatedTables;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Zoé and her phone, from the form to the results of the vote. What staff and the others do goes by the API. */
@OnSharedSuite
class ParticipantJourney {

    private static final List<String> TEXTS = List.of(
            "Relever les compteurs d’eau à distance.",
            "Partager une équipe de relève entre communes voisines.",
            "Publier les débits de fuite rue par rue.");

    @BeforeAll
    static void chromium() {
        Chromium.orSkip();
    }

    @Test
    void somebodyRegistersSitsVotesAndReadsTheResults(Suite suite) {
        // given a stop with ateliers at which five others are registered
        Etape organiser = suite.organiser();
        Stop stop = Stop.open(organiser, "participant", Map.of("ELU", 9, "INDUSTRIEL", 9));
        Ateliers.publish(organiser, stop);
        List<Participant> others = Participant.register(suite.url(), stop, "ELU", 5);
        try (Visitor zoe = new Visitor(suite.url(), Device.TELEPHONE, true, "fr")) {
            // when she registers, then she has a seat and a ticket
            String own = register(zoe, stop);
            assertThat(zoe.text("#ticket-code")).matches("[A-Z]{4}-[A-Z]{4}-[A-Z]{4}");
            assertThat(zoe.find("main").getText()).contains("1. Atelier eau", "2. Atelier sante");
            zoe.check("own-page");

            // and the atelier that she wished for, once they are drawn
            Draws.make(organiser, stop, 6);
            zoe.open(own);
            assertThat(zoe.text("#atelier-seat")).isEqualTo("Atelier eau");

            // and a table, the one of the published plan
            String code = SeatedTables.publishFor(6, organiser, stop, null).getFirst();
            zoe.open(own);
            int table = SeatedTables.tableOf(organiser, stop, registrationId(organiser, own));
            assertThat(zoe.text("#seat [data-round='1'] .ticket-code")).isEqualTo("Table " + table);
            zoe.check("own-page-with-a-table");

            // when all vote, and she changes her mind both times
            List<String> proposals = Proposals.make(organiser, stop, code, TEXTS);
            String approvals = Polls.openApprovals(organiser, stop);
            others.forEach(other -> other.approve(approvals, proposals.subList(0, 2)));
            approveAndThinkAgain(zoe, own, proposals);
            Polls.finish(organiser, stop, approvals);
            String points = Polls.openPoints(organiser, stop, approvals, proposals);
            others.forEach(
                    other -> other.give(points, Map.of(proposals.get(0), 4, proposals.get(1), 3, proposals.get(2), 3)));
            givePointsAndThinkAgain(zoe, own, proposals);
            Polls.finish(organiser, stop, points);

            // then her last ballots count, once each
            zoe.open(own);
            zoe.click("#vote a[href$='/results']");
            zoe.check("results");
            assertThat(zoe.texts(result(approvals, proposals.get(0))).getFirst())
                    .endsWith("(6 sur 6)");
            assertThat(zoe.texts(result(approvals, proposals.get(1))).getFirst())
                    .endsWith("(5 sur 6)");
            assertThat(zoe.texts(result(points, proposals.get(0)))).containsExactly("24", "6", "1");
            assertThat(zoe.texts(result(points, proposals.get(1)))).containsExactly("17", "6", "–");
            assertThat(zoe.texts(result(points, proposals.get(2)))).containsExactly("19", "6", "–");
        }
    }

    private static String register(Visitor zoe, Stop stop) {
        zoe.open("/stops/" + stop.id());
        zoe.click("#register");
        new Form(zoe).fillIn(Person.of("INDUSTRIEL"));
        zoe.choose("#wish-1", "eau");
        zoe.choose("#wish-2", "sante");
        zoe.click("#submit");
        zoe.awaitSeen("#status[data-status=CONFIRMED]");
        return zoe.address();
    }

    private static String registrationId(Etape etape, String own) {
        return etape.get("/api" + own).expect(200).json().path("registrationId").asString();
    }

    private static void approveAndThinkAgain(Visitor zoe, String own, List<String> proposals) {
        zoe.open(own);
        zoe.click("#to-vote");
        zoe.check("vote-approvals");
        tick(zoe, proposals.get(0));
        tick(zoe, proposals.get(1));
        zoe.click("#cast");
        zoe.awaitSeen("#done");
        assertThat(ticked(zoe)).isEqualTo(2L);
        tick(zoe, proposals.get(1));
        zoe.click("#cast");
        zoe.awaitSeen("#done");
        assertThat(ticked(zoe)).isEqualTo(1L);
    }

    private static void givePointsAndThinkAgain(Visitor zoe, String own, List<String> proposals) {
        zoe.open(own);
        zoe.click("#to-vote");
        give(zoe, proposals, "4", "3", "2");
        zoe.awaitSeen("#form-notice");
        assertThat(zoe.text("#form-notice")).contains("Le total doit être de 10 points.");
        assertThat(zoe.value("#p-" + proposals.get(2))).isEqualTo("2");
        zoe.check("vote-points-wrong");
        give(zoe, proposals, "4", "3", "3");
        zoe.awaitSeen("#done");
        give(zoe, proposals, "4", "2", "4");
        zoe.awaitSeen("#done");
        assertThat(zoe.value("#p-" + proposals.get(1))).isEqualTo("2");
    }

    private static void tick(Visitor zoe, String proposal) {
        zoe.click("label[for=p-" + proposal + "]");
    }

    private static Object ticked(Visitor zoe) {
        return zoe.run("return document.querySelectorAll('#ballot :checked').length");
    }

    private static void give(Visitor zoe, List<String> proposals, String... points) {
        for (int i = 0; i < points.length; i++) {
            zoe.type("#p-" + proposals.get(i), points[i]);
        }
        zoe.click("#cast");
    }

    /** The cells beside a proposal. */
    private static String result(String questionId, String proposal) {
        return "#q-" + questionId + " [data-proposal='" + proposal + "'] td";
    }
}
