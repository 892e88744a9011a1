package fr.etape.sessions.tables;

import static fr.etape.sessions.tables.TablesHistory.COMPUTED;
import static fr.etape.sessions.tables.TablesHistory.MOVED;
import static fr.etape.sessions.tables.TablesHistory.NOW;
import static fr.etape.sessions.tables.TablesHistory.PUBLISHED;
import static fr.etape.sessions.tables.TablesHistory.STOP;
import static fr.etape.sessions.tables.TablesHistory.after;
import static fr.etape.sessions.tables.TablesHistory.arrival;
import static fr.etape.sessions.tables.TablesHistory.computed;
import static fr.etape.sessions.tables.TablesHistory.facts;
import static fr.etape.sessions.tables.TablesHistory.moved;
import static fr.etape.sessions.tables.TablesHistory.published;
import static fr.etape.sessions.tables.TablesHistory.seats;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.contracts.tables.ReseatingCause;
import fr.etape.contracts.tables.SeatMove;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.tables.TablesEvent.TablePinsChanged;
import fr.etape.contracts.tables.TablesEvent.TablesReseated;
import fr.etape.journal.Decision;
import fr.etape.sessions.tables.TablesCommand.ChangePins;
import fr.etape.sessions.tables.TablesCommand.PublishPlan;
import fr.etape.sessions.tables.TablesCommand.RecordPlan;
import fr.etape.sessions.tables.TablesCommand.Reseat;
import fr.etape.sessions.tables.TablesOutcome.HasSeat;
import fr.etape.sessions.tables.TablesOutcome.NoChair;
import fr.etape.sessions.tables.TablesOutcome.NoSuchPlan;
import fr.etape.sessions.tables.TablesOutcome.NoSuchPoint;
import fr.etape.sessions.tables.TablesOutcome.NotPublished;
import fr.etape.sessions.tables.TablesOutcome.Outdated;
import fr.etape.sessions.tables.TablesOutcome.Pinned;
import fr.etape.sessions.tables.TablesOutcome.Recorded;
import fr.etape.sessions.tables.TablesOutcome.Seated;
import fr.etape.sessions.tables.balancing.Pin;
import fr.etape.sessions.tables.balancing.Plan;
import fr.etape.sessions.tables.balancing.SearchSettings;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables answer, and which events follow: a command for each line, after what had happened before. */
class TablesDeciderTest {

    /** @param events those that follow; none for a refusal or a repetition */
    record Case(
            String situation,
            List<TablesEvent> before,
            TablesCommand<?> command,
            TablesOutcome outcome,
            List<TablesEvent> events) {

        @Override
        public String toString() {
            return situation;
        }
    }

    private static Case that(
            String situation,
            List<TablesEvent> before,
            TablesCommand<?> command,
            TablesOutcome outcome,
            TablesEvent... events) {
        return new Case(situation, before, command, outcome, List.of(events));
    }

    static Stream<Case> cases() {
        return Stream.of(recording(), publishing(), pinning(), reseating(), arriving())
                .flatMap(List::stream);
    }

    private static List<Case> recording() {
        RecordPlan first = new RecordPlan(computed("p1"), plan());
        return List.of(
                that("a plan that was computed", List.of(), first, new Recorded(), COMPUTED),
                that("a plan that is recorded again", List.of(COMPUTED), first, new Recorded()),
                that(
                        "a second plan",
                        List.of(COMPUTED, PUBLISHED),
                        new RecordPlan(computed("p2"), plan()),
                        new Recorded(),
                        computed("p2")));
    }

    private static Plan plan() {
        return new Plan(Plan.VERSION, "0f", new SearchSettings(7), 9, List.of(), List.of());
    }

    private static List<Case> publishing() {
        List<TablesEvent> two = List.of(COMPUTED, computed("p2"), PUBLISHED);
        return List.of(
                that("the first publication", List.of(COMPUTED), publish("p1", 0), new Seated(1), PUBLISHED),
                that("a plan that nobody computed", List.of(), publish("p1", 0), new NoSuchPlan()),
                that("another plan that nobody computed", List.of(COMPUTED), publish("p9", 0), new NoSuchPlan()),
                that(
                        "a plan whose seats are not known",
                        List.of(COMPUTED),
                        new PublishPlan("p1", 0, List.of(), null),
                        new NoSuchPlan()),
                that("a version that is not there yet", List.of(COMPUTED), publish("p1", 1), new Outdated(0)),
                that("the same publication again", List.of(COMPUTED, PUBLISHED), publish("p1", 0), new Seated(1)),
                that(
                        "the same publication with what it led to",
                        List.of(COMPUTED, PUBLISHED),
                        publish("p1", 1),
                        new Seated(1)),
                that(
                        "the same plan after seats changed, by who saw that",
                        List.of(COMPUTED, PUBLISHED, MOVED),
                        publish("p1", 2),
                        new Seated(3),
                        published("p1", 3)),
                that(
                        "the same plan after seats changed, by who did not see that",
                        List.of(COMPUTED, PUBLISHED, MOVED),
                        publish("p1", 1),
                        new Outdated(2)),
                that("another plan, by who saw the first", two, publish("p2", 1), new Seated(2), published("p2", 2)),
                that("another plan, by who did not see the first", two, publish("p2", 0), new Outdated(1)));
    }

    private static PublishPlan publish(String planId, long ifVersion) {
        return new PublishPlan(planId, ifVersion, List.of(), seats());
    }

    private static List<Case> pinning() {
        List<Pin> pins = List.of(Pin.inEveryRound("a", 1), Pin.inEveryRound("b", 2));
        TablesEvent changed = new TablePinsChanged(STOP, true, "p1", 2);
        return List.of(
                that("the first pins", List.of(COMPUTED), new ChangePins("p1", 0, pins), new Pinned(1), changed),
                that(
                        "pins by who saw the first",
                        List.of(COMPUTED, changed),
                        new ChangePins("p1", 1, List.of()),
                        new Pinned(2),
                        new TablePinsChanged(STOP, true, "p1", 0)),
                that(
                        "pins by who did not see the first",
                        List.of(COMPUTED, changed),
                        new ChangePins("p1", 0, pins),
                        new Outdated(1)),
                that(
                        "pins of a plan that nobody computed",
                        List.of(COMPUTED),
                        new ChangePins("p9", 0, pins),
                        new NoSuchPlan()));
    }

    private static List<Case> reseating() {
        List<TablesEvent> published = List.of(COMPUTED, PUBLISHED);
        List<TablesEvent> moved = List.of(COMPUTED, PUBLISHED, MOVED);
        return List.of(
                that("a point of the curve", published, reseat("p1", 1, 1, curve(1, null, 0)), new Seated(2), MOVED),
                that("the point that moves nobody", published, reseat("p1", 0, 1, curve(1, null, 0)), new Seated(1)),
                that("a point beyond the curve", published, reseat("p1", 2, 1, curve(1, null, 0)), new NoSuchPoint()),
                that("a point before the curve", published, reseat("p1", -1, 1, curve(1, null, 0)), new NoSuchPoint()),
                that("a curve that is not there", published, reseat("p1", 1, 1, null), new NoSuchPoint()),
                that(
                        "before any publication",
                        List.of(COMPUTED),
                        reseat("p1", 1, 0, curve(0, null, 0)),
                        new NotPublished()),
                that(
                        "another plan than the published",
                        published,
                        reseat("p2", 1, 1, curve(1, null, 0)),
                        new NotPublished()),
                that("the same point again", moved, reseat("p1", 1, 1, curve(1, 1, 2)), new Seated(2)),
                that(
                        "another point of a curve that was applied",
                        moved,
                        reseat("p1", 0, 1, curve(1, 1, 2)),
                        new Outdated(2)),
                that("a curve of earlier seats", moved, reseat("p1", 1, 2, curve(1, null, 0)), new Outdated(2)),
                that(
                        "by who did not see the last change",
                        moved,
                        reseat("p1", 1, 1, curve(2, null, 0)),
                        new Outdated(2)));
    }

    private static Reseat reseat(String planId, int point, long ifVersion, @Nullable Proposal proposal) {
        return new Reseat(planId, "r1", point, ifVersion, proposal);
    }

    /** Nobody moves, or a goes to table 2. */
    private static Proposal curve(long version, @Nullable Integer applied, long appliedVersion) {
        return new Proposal(version, 1, List.of(List.of(), List.of(new SeatMove("a", 1, 2))), applied, appliedVersion);
    }

    private static List<Case> arriving() {
        List<TablesEvent> published = List.of(COMPUTED, PUBLISHED);
        return List.of(
                that(
                        "a walk-in, where table 2 has a chair",
                        published,
                        arrival("w", facts(2, 2)),
                        new Seated(2),
                        new TablesReseated(
                                STOP, true, "p1", 2, 1, ReseatingCause.ARRIVAL, List.of(new SeatMove("w", null, 2)))),
                that("somebody who has a seat", published, arrival("a", facts(2, 2)), new HasSeat()),
                that("a walk-in, where no table has a chair", published, arrival("w", facts(2, 1)), new NoChair()),
                that(
                        "a walk-in before any publication",
                        List.of(COMPUTED),
                        arrival("w", facts(2, 2)),
                        new NotPublished()),
                that(
                        "a walk-in, while nothing is known of the plan",
                        published,
                        arrival("w", null),
                        new NotPublished()));
    }

    private final TablesDecider decider = new TablesDecider();

    @ParameterizedTest(name = "{index}. {0}")
    @MethodSource("cases")
    void answersAndDecides(Case each) {
        Decision<TablesEvent, ? extends TablesOutcome> decision =
                decider.decide(after(each.before()), each.command(), NOW);

        assertThat(decision.outcome()).isEqualTo(each.outcome());
        assertThat(decision.events()).isEqualTo(each.events());
    }

    @Test
    void everyOutcomeIsAmongTheCases() {
        assertThat(cases().map(each -> each.outcome().getClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrder(Stream.of(TablesOutcome.class.getDeclaredClasses())
                        .filter(Class::isRecord)
                        .map(Class::getSimpleName)
                        .toArray(String[]::new));
    }
}
