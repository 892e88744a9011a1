package fr.etape.sessions.tour;

import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.tour.TourEvent.StopChanged;
import fr.etape.contracts.tour.TourEvent.StopClosed;
import fr.etape.contracts.tour.TourEvent.StopDrafted;
import fr.etape.contracts.tour.TourEvent.StopPublished;
import fr.etape.journal.Decider;
import fr.etape.journal.Decision;
import fr.etape.sessions.tour.TourCommand.ChangeStop;
import fr.etape.sessions.tour.TourCommand.CloseStop;
import fr.etape.sessions.tour.TourCommand.DraftStop;
import fr.etape.sessions.tour.TourCommand.OfKnownStop;
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
import org.jspecify.annotations.Nullable;

/**
 * The rules of the directory: an id is taken once and for ever; a stop is published once, may be changed until it is
 * closed, and is closed for good. Asking again for what is already so changes nothing.
 */
public final class TourDecider implements Decider<Tour, TourCommand, TourEvent, TourOutcome> {

    @Override
    public Tour initialState() {
        return Tour.EMPTY;
    }

    @Override
    public Decision<TourEvent, TourOutcome> decide(Tour tour, TourCommand command, Instant now) {
        Stop stop = tour.stop(command.stopId());
        return switch (command) {
            case DraftStop draft -> draft(tour, stop, draft);
            case OfKnownStop known -> stop == null ? Decision.nothing(new NoSuchStop()) : decide(tour, stop, known);
        };
    }

    private Decision<TourEvent, TourOutcome> decide(Tour tour, Stop stop, OfKnownStop command) {
        return switch (command) {
            case ChangeStop change -> change(tour, stop, change);
            case PublishStop publish -> publish(tour, stop);
            case CloseStop close -> close(tour, stop);
        };
    }

    /** A repetition is answered as the first request was, whatever became of the stop since. */
    private Decision<TourEvent, TourOutcome> draft(Tour tour, @Nullable Stop stop, DraftStop draft) {
        StopDrafted event = new StopDrafted(draft.stopId(), draft.rehearsal(), draft.details());
        if (draft.earlier() != null) {
            return Decision.nothing(
                    draft.request().equals(draft.earlier()) ? new Done(after(tour, event)) : new KeyReused());
        }
        return stop == null ? done(tour, event) : Decision.nothing(new StopExists());
    }

    private Decision<TourEvent, TourOutcome> change(Tour tour, Stop stop, ChangeStop change) {
        if (stop.status() == StopStatus.CLOSED) {
            return Decision.nothing(new StopIsClosed());
        }
        if (change.version() != stop.version()) {
            return Decision.nothing(new Outdated(stop));
        }
        return change.details().equals(stop.details())
                ? Decision.nothing(new Done(stop))
                : done(tour, new StopChanged(stop.stopId(), stop.rehearsal(), change.details()));
    }

    private Decision<TourEvent, TourOutcome> publish(Tour tour, Stop stop) {
        return switch (stop.status()) {
            case DRAFT ->
                StopRules.sharesOutSeats(stop.details())
                        ? done(tour, new StopPublished(stop.stopId(), stop.rehearsal(), stop.details()))
                        : Decision.nothing(new NoSeats());
            case PUBLISHED -> Decision.nothing(new Done(stop));
            case CLOSED -> Decision.nothing(new StopIsClosed());
        };
    }

    private Decision<TourEvent, TourOutcome> close(Tour tour, Stop stop) {
        return switch (stop.status()) {
            case DRAFT -> Decision.nothing(new StopIsDraft());
            case PUBLISHED -> done(tour, new StopClosed(stop.stopId(), stop.rehearsal()));
            case CLOSED -> Decision.nothing(new Done(stop));
        };
    }

    private Decision<TourEvent, TourOutcome> done(Tour tour, TourEvent event) {
        return new Decision<>(List.of(event), new Done(after(tour, event)));
    }

    @Override
    public Tour evolve(Tour tour, TourEvent event) {
        return tour.with(after(tour, event));
    }

    /** The stop that an event is about, as it is after the event. */
    private static Stop after(Tour tour, TourEvent event) {
        Stop before = tour.stop(event.stopId());
        return switch (event) {
            case StopDrafted e -> Stop.draft(e.stopId(), e.rehearsal(), e.stop());
            case StopChanged e -> known(before, e).now(known(before, e).status(), e.stop());
            case StopPublished e -> known(before, e).now(StopStatus.PUBLISHED, e.stop());
            case StopClosed e ->
                known(before, e).now(StopStatus.CLOSED, known(before, e).details());
        };
    }

    private static Stop known(@Nullable Stop before, TourEvent event) {
        if (before == null) {
            throw new IllegalStateException(event.stopId() + " has an event before its draft");
        }
        return before;
    }
}
