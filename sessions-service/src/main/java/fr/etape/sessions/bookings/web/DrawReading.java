package fr.etape.sessions.bookings.web;

import fr.etape.http.problems.Problem;
import fr.etape.sessions.bookings.Announcement;
import fr.etape.sessions.bookings.Bookings;
import fr.etape.sessions.bookings.BookingsCommand;
import fr.etape.sessions.bookings.documents.AnnouncedSources;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.documents.Stops;
import fr.etape.streamwriting.StreamWriting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up stops and what is known of their draw. Throws {@link Problem} (404) for what is not there. */
@Component
class DrawReading {

    private final StreamWriting<Bookings, BookingsCommand<?>> bookings;
    private final AnnouncedSources sources;
    private final Stops stops;

    DrawReading(StreamWriting<Bookings, BookingsCommand<?>> bookings, AnnouncedSources sources, Stops stops) {
        this.bookings = bookings;
        this.sources = sources;
        this.stops = stops;
    }

    /** Published or closed since. A draft has no participants. */
    Stop stop(String stopId) {
        Stop stop = stops.findPublished(stopId);
        if (stop == null) {
            throw Problem.notFound();
        }
        return stop;
    }

    Bookings bookings(String stopId) {
        return bookings.read(stop(stopId).stopId()).state();
    }

    Bookings bookings(String stopId, String drawId) {
        Bookings found = bookings(stopId);
        Announcement announcement = found.phase().announcement();
        if (announcement == null || !announcement.drawId().equals(drawId)) {
            throw Problem.notFound();
        }
        return found;
    }

    @Nullable
    DrawView view(Bookings found) {
        Announcement announcement = found.phase().announcement();
        return announcement == null ? null : DrawView.of(found.phase(), sources.of(announcement.drawId()));
    }

    DrawView view(String stopId, String drawId) {
        DrawView view = view(bookings(stopId, drawId));
        if (view == null) {
            throw Problem.notFound();
        }
        return view;
    }
}
