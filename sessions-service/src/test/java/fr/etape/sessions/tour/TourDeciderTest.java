package fr.etape.sessions.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.etape.contracts.College;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.tour.TourEvent.StopChanged;
import fr.etape.contracts.tour.TourEvent.StopClosed;
import fr.etape.contracts.tour.TourEvent.StopDrafted;
import fr.etape.contracts.tour.TourEvent.StopPublished;
import fr.etape.journal.Decision;
import fr.etape.sessions.tour.TourCommand.ChangeStop;
import fr.etape.sessions.tour.TourCommand.CloseStop;
import fr.etape.sessions.tour.TourCommand.DraftStop;
import fr.etape.sessions.tour.TourCommand.PublishStop;
import fr.etape.sessions.tour.TourOutcome.Done;
import fr.etape.sessions.tour.TourOutcome.KeyReused;
import fr.etape.sessions.tour.TourOutcome.NoSeats;
import fr.etape.sessions.tour.TourOutcome.NoSuchStop;
import fr.etape.sessions.tour.TourOutcome.Outdated;
import fr.etape.sessions.tour.TourOutcome.StopExists;
import fr.etape.sessions.tour.TourOutcome.StopIsClosed;
import fr.etape.sessions.tour.TourOutcome.StopIsDraft;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TourDeciderTest {

    private static final StopDrafted DRAFTED = new StopDrafted(Angers.ID, false, Angers.details());
    private static final StopPublished PUBLISHED = new StopPublished(Angers.ID, false, Angers.details());
    private static final StopClosed CLOSED = new StopClosed(Angers.ID, false);
    private static final CreationRequest REQUEST = new CreationRequest("key", "body");

    private final TourDecider decider = new TourDecider();

    private Decision<TourEvent, TourOutcome> after(TourCommand command, TourEvent... history) {
        return decider.decide(tour(history), command, Instant.parse("2026-12-01T08:00:00Z"));
    }

    private Tour tour(TourEvent... history) {
        Tour tour = decider.initialState();
        for (TourEvent event : history) {
            tour = decider.evolve(tour, event);
        }
        return tour;
    }

    private static DraftStop draft(@Nullable CreationRequest earlier) {
        return new DraftStop(Angers.ID, false, Angers.details(), REQUEST, earlier);
    }

    private static Stop stop(StopStatus status, long version) {
        return new Stop(Angers.ID, false, status, version, Angers.details());
    }

    @Test
    void draftsAStop() {
        assertThat(after(draft(null))).isEqualTo(new Decision<>(List.of(DRAFTED), new Done(stop(StopStatus.DRAFT, 1))));
    }

    @Test
    void answersARepeatedDraftAsAtFirst() {
        assertThat(after(draft(REQUEST), DRAFTED, PUBLISHED))
                .isEqualTo(Decision.nothing(new Done(stop(StopStatus.DRAFT, 1))));
    }

    @Test
    void refusesAKeyThatCameWithAnotherRequest() {
        assertThat(after(draft(new CreationRequest("key", "another")), DRAFTED))
                .isEqualTo(Decision.nothing(new KeyReused()));
    }

    /** Negative control: what the look-up of keys prevents. */
    @Test
    void aKeyThatNobodyLookedUpWouldDraftASecondStop() {
        DraftStop second = new DraftStop("angers-again", false, Angers.details(), REQUEST, null);

        assertThat(after(second, DRAFTED).events())
                .containsExactly(new StopDrafted("angers-again", false, Angers.details()));
        assertThat(after(second.after(REQUEST), DRAFTED).events()).isEmpty();
    }

    @Test
    void refusesAnIdThatIsTaken() {
        assertThat(after(draft(null), DRAFTED)).isEqualTo(Decision.nothing(new StopExists()));
        assertThat(after(draft(null), DRAFTED, PUBLISHED, CLOSED)).isEqualTo(Decision.nothing(new StopExists()));
    }

    @Test
    void changesADraftAndAPublishedStop() {
        Stop changed = new Stop(Angers.ID, false, StopStatus.PUBLISHED, 3, Angers.withCapacity(320));

        assertThat(after(new ChangeStop(Angers.ID, 2, Angers.withCapacity(320)), DRAFTED, PUBLISHED))
                .isEqualTo(new Decision<>(
                        List.of(new StopChanged(Angers.ID, false, Angers.withCapacity(320))), new Done(changed)));
        assertThat(after(new ChangeStop(Angers.ID, 1, Angers.withCapacity(320)), DRAFTED)
                        .events())
                .hasSize(1);
    }

    @Test
    void aChangeToWhatIsAlreadySoIsNoEvent() {
        assertThat(after(new ChangeStop(Angers.ID, 1, Angers.details()), DRAFTED))
                .isEqualTo(Decision.nothing(new Done(stop(StopStatus.DRAFT, 1))));
    }

    @Test
    void refusesAChangeOfAnotherVersion() {
        assertThat(after(new ChangeStop(Angers.ID, 1, Angers.withCapacity(320)), DRAFTED, PUBLISHED))
                .isEqualTo(Decision.nothing(new Outdated(stop(StopStatus.PUBLISHED, 2))));
    }

    @Test
    void publishesOnce() {
        assertThat(after(new PublishStop(Angers.ID), DRAFTED))
                .isEqualTo(new Decision<>(List.of(PUBLISHED), new Done(stop(StopStatus.PUBLISHED, 2))));
        assertThat(after(new PublishStop(Angers.ID), DRAFTED, PUBLISHED))
                .isEqualTo(Decision.nothing(new Done(stop(StopStatus.PUBLISHED, 2))));
    }

    @Test
    void doesNotPublishAStopWithoutSeats() {
        StopDrafted without = new StopDrafted(Angers.ID, false, Angers.with(300, Map.of(College.ELU, 0)));

        assertThat(after(new PublishStop(Angers.ID), without)).isEqualTo(Decision.nothing(new NoSeats()));
    }

    @Test
    void closesForGood() {
        assertThat(after(new CloseStop(Angers.ID), DRAFTED, PUBLISHED))
                .isEqualTo(new Decision<>(List.of(CLOSED), new Done(stop(StopStatus.CLOSED, 3))));
        assertThat(after(new CloseStop(Angers.ID), DRAFTED, PUBLISHED, CLOSED))
                .isEqualTo(Decision.nothing(new Done(stop(StopStatus.CLOSED, 3))));
        assertThat(after(new PublishStop(Angers.ID), DRAFTED, PUBLISHED, CLOSED))
                .isEqualTo(Decision.nothing(new StopIsClosed()));
        assertThat(after(new ChangeStop(Angers.ID, 3, Angers.withCapacity(320)), DRAFTED, PUBLISHED, CLOSED))
                .isEqualTo(Decision.nothing(new StopIsClosed()));
    }

    @Test
    void aDraftCannotBeClosed() {
        assertThat(after(new CloseStop(Angers.ID), DRAFTED)).isEqualTo(Decision.nothing(new StopIsDraft()));
    }

    @Test
    void refusesWhatIsAskedOfAStopThatWasNeverDrafted() {
        assertThat(after(new PublishStop("lyon-2027-06"), DRAFTED)).isEqualTo(Decision.nothing(new NoSuchStop()));
        assertThat(after(new CloseStop("lyon-2027-06"), DRAFTED)).isEqualTo(Decision.nothing(new NoSuchStop()));
    }

    @Test
    void aHistoryThatBeginsInTheMiddleIsFound() {
        assertThatThrownBy(() -> tour(PUBLISHED)).isInstanceOf(IllegalStateException.class);
    }
}
