package fr.etape.registration.admission.documents;

import fr.etape.registration.admission.StopDays;
import fr.etape.registration.announcements.Announcements;
import org.springframework.stereotype.Component;

/** The days of the stops, as they were announced last. */
@Component
public final class DaysOfStops {

    private final Announcements announcements;

    public DaysOfStops(Announcements announcements) {
        this.announcements = announcements;
    }

    /** {@link StopDays#ANY} for a stop of which nothing is known. */
    public StopDays of(String stopId) {
        return announcements
                .find(stopId)
                .map(stop -> StopDays.of(stop.startsAt(), stop.endsAt(), stop.timeZone()))
                .orElse(StopDays.ANY);
    }
}
