package fr.etape.sessions.tour;

import fr.etape.contracts.tour.TourEvent;
import fr.etape.journal.Origin;
import fr.etape.sessions.tour.TourCommand.ChangeStop;
import fr.etape.sessions.tour.TourCommand.CloseStop;
import fr.etape.sessions.tour.TourCommand.DraftStop;
import fr.etape.sessions.tour.TourCommand.PublishStop;
import fr.etape.sessions.tour.TourOutcome.Done;
import fr.etape.sessions.tour.TourOutcome.KeyReused;
import fr.etape.sessions.tour.TourOutcome.StopExists;
import fr.etape.stopevents.StreamWriting;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The directory of stops, to be read and to be changed. All changes throw as {@link StreamWriting#send} does. */
@Component
public class Directory {

    private final StreamWriting<Tour, TourCommand, TourEvent, TourOutcome> writing;
    private final Stops stops;

    Directory(StreamWriting<Tour, TourCommand, TourEvent, TourOutcome> writing, Stops stops) {
        this.writing = writing;
        this.stops = stops;
    }

    public Optional<Stop> any(String stopId) {
        return stops.find(stopId);
    }

    public Optional<Stop> published(String stopId) {
        return stops.findPublic(stopId);
    }

    public List<Stop> published(boolean rehearsal) {
        return stops.findPublic(rehearsal);
    }

    /** A request that was fulfilled before is answered with the stop that it made, as that is now. */
    public TourOutcome draft(DraftStop draft, Origin origin) {
        Optional<TourOutcome> before = before(draft);
        if (before.isPresent()) {
            return before.get();
        }
        TourOutcome outcome = send(draft, origin);
        // the same request may have come twice at once
        return outcome instanceof StopExists ? before(draft).orElse(outcome) : outcome;
    }

    private Optional<TourOutcome> before(DraftStop draft) {
        return stops.findCreated(draft.request().key())
                .map(created -> created.request().equals(draft.request()) ? new Done(created.stop()) : new KeyReused());
    }

    public TourOutcome change(ChangeStop change, Origin origin) {
        return send(change, origin);
    }

    public TourOutcome publish(String stopId, Origin origin) {
        return send(new PublishStop(stopId), origin);
    }

    public TourOutcome close(String stopId, Origin origin) {
        return send(new CloseStop(stopId), origin);
    }

    private TourOutcome send(TourCommand command, Origin origin) {
        return writing.send(TourStream.ID, command, origin);
    }
}
