package fr.etape.contracts.tour;

import fr.etape.contracts.EventType;
import fr.etape.contracts.StopEvent;
import fr.etape.contracts.StreamName;

/** The life of a stop: drafted, changed any number of times, published, changed again, closed. */
public sealed interface TourEvent extends StopEvent {

    StreamName STREAM = StreamName.single("tour");

    /** A stop was entered; nobody but its organisers sees it yet. */
    @EventType("fr.etape.tour.stop-drafted.v1")
    record StopDrafted(String stopId, boolean rehearsal, StopDetails stop) implements TourEvent {}

    /** Details of a stop changed, in draft or after publication; carries all of them, changed or not. */
    @EventType("fr.etape.tour.stop-changed.v1")
    record StopChanged(String stopId, boolean rehearsal, StopDetails stop) implements TourEvent {}

    /** A stop is public from now on, and takes registrations from its {@code registrationOpensAt}. */
    @EventType("fr.etape.tour.stop-published.v1")
    record StopPublished(String stopId, boolean rehearsal, StopDetails stop) implements TourEvent {}

    /** A stop takes no registrations any more, and promotes nobody. Final. */
    @EventType("fr.etape.tour.stop-closed.v1")
    record StopClosed(String stopId, boolean rehearsal) implements TourEvent {}
}
