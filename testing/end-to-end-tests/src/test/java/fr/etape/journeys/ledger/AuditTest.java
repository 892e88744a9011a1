package fr.etape.journeys.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The check of invariant 4 finds what it is there to find. */
class AuditTest {

    private static final JsonMapper json = new JsonMapper();

    private static final List<Event> JOURNAL = List.of(
            event(1, "admission-opened", "\"capacity\":1,\"quotas\":{\"ELU\":1}"),
            event(2, "confirmed", "\"registrationId\":\"a\",\"college\":\"ELU\""),
            event(3, "waitlisted", "\"registrationId\":\"b\",\"college\":\"ELU\",\"waitlistPosition\":1"),
            event(4, "cancelled", "\"registrationId\":\"a\",\"college\":\"ELU\",\"heldSeat\":true"),
            event(5, "promoted", "\"registrationId\":\"b\",\"college\":\"ELU\""));
    private static final String COUNTS = "{\"confirmed\":1,\"waitlisted\":0,\"cancelled\":1,\"promoted\":1}";
    private static final String VIEW = "{\"position\":5,\"colleges\":{\"ELU\":" + COUNTS + "}}";

    private final Ledger ledger = new Ledger();

    AuditTest() {
        Registration first = new Registration("a", "ELU", true, 0, "token-a");
        ledger.accept(first);
        ledger.accept(new Registration("b", "ELU", false, 1, "token-b"));
        ledger.cancel(first);
    }

    @Test
    void findsNothingWhenAllBooksAgree() {
        assertThat(Audit.differences(ledger, books(JOURNAL, JOURNAL, VIEW))).isEmpty();
    }

    @Test
    void findsAnAcceptedRegistrationThatIsNotInTheJournal() {
        ledger.accept(new Registration("c", "ELU", false, 1, "token-c"));

        assertThat(Audit.differences(ledger, books(JOURNAL, JOURNAL, VIEW)))
                .containsExactly("c was accepted by HTTP and is not in the journal");
    }

    @Test
    void findsARegistrationThatTheClientNeverHeardOf() {
        assertThat(Audit.differences(ledger.withoutOne(), books(JOURNAL, JOURNAL, VIEW)))
                .anyMatch(difference -> difference.endsWith("is in the journal and was not accepted by HTTP"));
    }

    @Test
    void takesRepeatsAndAClosedGapOnTheTopicButNoOpenOneAndNoLostEnd() {
        List<Event> repeated = new ArrayList<>(JOURNAL);
        repeated.addAll(2, JOURNAL.subList(0, 2));
        List<Event> gap = new ArrayList<>(JOURNAL);
        gap.remove(2);
        List<Event> closed = new ArrayList<>(gap);
        closed.addAll(JOURNAL.subList(1, 5));

        assertThat(Audit.differences(ledger, books(JOURNAL, repeated, VIEW))).isEmpty();
        assertThat(Audit.differences(ledger, books(JOURNAL, closed, VIEW))).isEmpty();
        assertThat(Audit.differences(ledger, books(JOURNAL, gap, VIEW)))
                .containsExactly("the topic can be read up to 2, the journal ends at 5");
        assertThat(Audit.differences(ledger, books(JOURNAL, JOURNAL.subList(0, 4), VIEW)))
                .containsExactly("the topic can be read up to 4, the journal ends at 5");
    }

    @Test
    void findsAnEventOnTheTopicThatIsNotTheJournals() {
        List<Event> other = new ArrayList<>(JOURNAL);
        other.set(1, event(2, "confirmed", "\"registrationId\":\"z\",\"college\":\"ELU\""));

        assertThat(Audit.differences(ledger, books(JOURNAL, other, VIEW)))
                .singleElement()
                .asString()
                .startsWith("the topic says");
    }

    @Test
    void findsAReportThatCountedARepeat() {
        String twice = VIEW.replace("\"confirmed\":1", "\"confirmed\":2");

        assertThat(Audit.differences(ledger, books(JOURNAL, JOURNAL, twice)))
                .anyMatch(difference -> difference.startsWith("reporting-service counts"))
                .anyMatch(difference -> difference.startsWith("sessions-service says"))
                .anyMatch(difference -> difference.startsWith("registration-service says"));
    }

    @Test
    void findsAnOversoldSeatAndSomebodyOvertaken() {
        List<Event> oversold = new ArrayList<>(JOURNAL.subList(0, 2));
        oversold.add(event(3, "confirmed", "\"registrationId\":\"b\",\"college\":\"ELU\""));
        List<Event> overtaken = new ArrayList<>(JOURNAL.subList(0, 4));
        overtaken.add(event(5, "confirmed", "\"registrationId\":\"c\",\"college\":\"ELU\""));

        assertThat(Fold.of(oversold).breaches()).singleElement().asString().startsWith("no seat left");
        assertThat(Fold.of(overtaken).breaches()).singleElement().asString().startsWith("a newcomer passes the list");
    }

    @Test
    void countsRepeatsAsOftenAsTheyComeWithoutABookmark() {
        List<Event> thrice = new ArrayList<>(JOURNAL);
        thrice.addAll(JOURNAL);
        thrice.addAll(JOURNAL);

        assertThat(Fold.of(thrice).counts()).isNotEqualTo(Fold.of(JOURNAL).counts());
    }

    private static Books books(List<Event> journal, List<Event> topic, String view) {
        return new Books(
                journal,
                topic,
                json.readTree(view),
                json.readTree(view),
                json.readTree("{\"availability\":" + view + "}"));
    }

    private static Event event(long position, String kind, String facts) {
        return new Event(
                position, "fr.etape.registration." + kind + ".v1", "{\"position\":" + position + "," + facts + "}");
    }
}
