package fr.etape.web.visitor.stop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stop in the words of one language.
 *
 * @param announced the stop itself; what needs no words is read from it
 * @param town name of the commune, nothing when it is the stop's name already or unknown
 * @param period from when to when, for a stop of several days; null for a stop of one day
 * @param clock whose time the times are in, for instance "heure de Nouméa"
 * @param opens when registration opens, nothing when it has no such time
 */
public record StopView(
        Stop announced,
        @Nullable String town,
        String dayOfMonth,
        String month,
        String year,
        String isoDay,
        String day,
        String from,
        String to,
        @Nullable String period,
        String clock,
        @Nullable Moment opens,
        @Nullable Moment closes,
        String timeZone,
        int free,
        Phase phase,
        List<CollegeSeats> colleges) {

    /** A day and a time of that day, in words. */
    public record Moment(String day, String time) {}

    public String id() {
        return announced.stopId();
    }

    public String name() {
        return announced.name();
    }

    public @Nullable String venue() {
        return announced.venue();
    }

    public int capacity() {
        return announced.capacity();
    }

    public boolean rehearsal() {
        return announced.rehearsal();
    }

    public Stop.RegistrationState state() {
        return announced.registrationState();
    }

    /** The https address of the organisers' contact page; null for none. */
    public @Nullable String helpPage() {
        return announced.helpPage();
    }

    public List<CollegeSeats> fullColleges() {
        return colleges.stream().filter(CollegeSeats::full).toList();
    }

    /** Whether nobody can get a seat at once. */
    public boolean full() {
        return free == 0;
    }
}
