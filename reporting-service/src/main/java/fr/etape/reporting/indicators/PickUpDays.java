package fr.etape.reporting.indicators;

import fr.etape.reporting.day.Announcement;
import fr.etape.reporting.day.DayReport;
import fr.etape.reporting.day.parts.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How seats were taken, day by day until the stop, as its town counts days. Walk-ins are left out. It falls where
 * people cancel, and is kept so.
 *
 * @param capacity seats in all
 * @param points from the day before the first seat was taken to the eve of the stop, or to the last day that is known
 */
public record PickUpDays(int capacity, List<Point> points) {

    /**
     * The end of one day.
     *
     * @param daysBefore whole days from then to the day of the stop; 0 on its eve
     * @param confirmed who held a seat then; those of the last day that is known may hold it since a moment
     */
    public record Point(int daysBefore, LocalDate date, int confirmed) {}

    public PickUpDays {
        points = List.copyOf(points);
    }

    /** Null where the day of the stop is not known, or nobody had a seat before it. */
    static @Nullable PickUpDays of(DayReport day) {
        Announcement announcement = day.announcement();
        List<Person> people = day.people().all().values().stream()
                .filter(person -> person.seatedAt() != null && !person.walkIn())
                .toList();
        if (announcement == null || people.isEmpty()) {
            return null;
        }
        List<Point> points = points(people, announcement, date(day.occurredAt(), announcement));
        return points.isEmpty() || points.getLast().confirmed() == 0
                ? null
                : new PickUpDays(day.people().capacity(), points);
    }

    private static List<Point> points(List<Person> people, Announcement announcement, LocalDate known) {
        LocalDate first = people.stream()
                .map(person -> date(Objects.requireNonNull(person.seatedAt()), announcement))
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate eve = announcement.day().minusDays(1);
        List<Point> points = new ArrayList<>();
        for (LocalDate date = first.minusDays(1); !date.isAfter(known) && !date.isAfter(eve); date = date.plusDays(1)) {
            Instant end = date.plusDays(1).atStartOfDay(announcement.zone()).toInstant();
            int confirmed =
                    (int) people.stream().filter(person -> seated(person, end)).count();
            points.add(new Point((int) ChronoUnit.DAYS.between(date, eve), date, confirmed));
        }
        return points;
    }

    private static LocalDate date(Instant instant, Announcement announcement) {
        return LocalDate.ofInstant(instant, announcement.zone());
    }

    private static boolean seated(Person person, Instant at) {
        Instant from = person.seatedAt();
        Instant to = person.leftAt();
        return from != null && from.isBefore(at) && (to == null || !to.isBefore(at));
    }

    /** Who held a seat at the end; at least 1. */
    public int last() {
        return points.getLast().confirmed();
    }

    /** Of the seats; may be above 1 where capacity was lowered. Zero where there are no seats. */
    public double ofCapacity(Point point) {
        return capacity == 0 ? 0 : (double) point.confirmed() / capacity;
    }

    /** Of those who held a seat at the end; above 1 where more cancelled than registered since. */
    public double ofLast(Point point) {
        return (double) point.confirmed() / last();
    }

    /** Days before the stop at the end of which this share of the last count was reached first. */
    public int reached(double share) {
        return points.stream()
                .filter(point -> point.confirmed() >= share * last())
                .findFirst()
                .orElseThrow()
                .daysBefore();
    }

    /** Kolmogorov distance: the largest difference of shares of the last counts, over the days that both know. */
    double distance(PickUpDays other) {
        int from =
                Math.max(points.getFirst().daysBefore(), other.points.getFirst().daysBefore());
        int to = Math.max(points.getLast().daysBefore(), other.points.getLast().daysBefore());
        double largest = 0;
        for (int daysBefore = from; daysBefore >= to; daysBefore--) {
            largest = Math.max(largest, Math.abs(share(daysBefore) - other.share(daysBefore)));
        }
        return largest;
    }

    private double share(int daysBefore) {
        int at = points.getFirst().daysBefore() - daysBefore;
        return at < 0 ? 0 : ofLast(points.get(at));
    }
}
