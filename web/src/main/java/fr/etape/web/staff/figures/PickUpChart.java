package fr.etape.web.staff.figures;

import fr.etape.web.staff.figures.Measured.PickUp;
import fr.etape.web.staff.figures.Measured.PickUp.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pick-up of one stop or more in two drawings, of the capacity and of the last count, and in a table. Drawings are
 * 400 by 240; from left to right the days that are left to the stop, so that stops of different dates compare.
 *
 * @param lines of stops that have a pick-up
 * @param without names of stops that have none
 * @param from days before the stop at the left
 * @param to days before the stop at the right
 */
record PickUpChart(List<Line> lines, List<String> without, int from, int to, List<Drawing> drawings, List<Row> rows) {

    private static final int LEFT = 48;
    private static final int WIDTH = 340;
    private static final int TOP = 16;
    private static final int HEIGHT = 180;

    /** A stop and its pick-up. */
    record Stop(String name, PickUp pickUp) {}

    /**
     * What is said of a stop.
     *
     * @param last who held a seat on the last day
     */
    record Line(String name, int t50, int t90, int last, int daysBefore) {}

    /**
     * @param code {@code capacity} or {@code last}
     * @param most share at the top, as people write it
     * @param lines corners of the line of each stop, as SVG writes them
     */
    record Drawing(String code, String most, List<String> lines) {}

    /**
     * One day of all stops.
     *
     * @param day null where its date differs between stops
     * @param shownDay the same as people write it; empty where there is none
     * @param cells one for each line; null on days that a stop does not know
     */
    record Row(int daysBefore, @Nullable LocalDate day, String shownDay, List<@Nullable Cell> cells) {}

    record Cell(int confirmed, String ofCapacity, String ofLast) {}

    static PickUpChart of(List<Stop> stops, Locale locale) {
        List<Stop> known =
                stops.stream().filter(stop -> !stop.pickUp().days().isEmpty()).toList();
        int from = days(known).mapToInt(Day::daysBefore).max().orElse(0);
        int to = days(known).mapToInt(Day::daysBefore).min().orElse(0);
        return new PickUpChart(
                known.stream().map(PickUpChart::line).toList(),
                stops.stream()
                        .filter(stop -> stop.pickUp().days().isEmpty())
                        .map(Stop::name)
                        .toList(),
                from,
                to,
                List.of(
                        drawing("capacity", known, from, to, Day::ofCapacity, locale),
                        drawing("last", known, from, to, Day::ofLast, locale)),
                rows(known, from, to, locale));
    }

    private static Stream<Day> days(List<Stop> stops) {
        return stops.stream().flatMap(stop -> stop.pickUp().days().stream());
    }

    private static Line line(Stop stop) {
        Integer t50 = stop.pickUp().t50();
        Integer t90 = stop.pickUp().t90();
        Day last = stop.pickUp().days().getLast();
        return new Line(stop.name(), t50 == null ? 0 : t50, t90 == null ? 0 : t90, last.confirmed(), last.daysBefore());
    }

    private static Drawing drawing(
            String code, List<Stop> stops, int from, int to, ToDoubleFunction<Day> share, Locale locale) {
        double most = Math.max(1, days(stops).mapToDouble(share).max().orElse(1));
        return new Drawing(
                code,
                new Written(locale).value("RATE", most),
                stops.stream()
                        .map(stop -> stop.pickUp().days().stream()
                                .map(day -> x(day.daysBefore(), from, to) + "," + y(share.applyAsDouble(day), most))
                                .collect(Collectors.joining(" ")))
                        .toList());
    }

    private static long x(int daysBefore, int from, int to) {
        return LEFT + Math.round((double) WIDTH * (from - daysBefore) / Math.max(1, from - to));
    }

    private static long y(double share, double most) {
        return TOP + HEIGHT - Math.round(HEIGHT * share / most);
    }

    private static List<Row> rows(List<Stop> stops, int from, int to, Locale locale) {
        Written written = new Written(locale);
        List<Row> rows = new ArrayList<>();
        for (int daysBefore = from; daysBefore >= to && !stops.isEmpty(); daysBefore--) {
            List<@Nullable Cell> cells = new ArrayList<>();
            for (Stop stop : stops) {
                Day day = day(stop.pickUp(), daysBefore);
                cells.add(day == null ? null : cell(day, written));
            }
            Day only = stops.size() == 1 ? day(stops.getFirst().pickUp(), daysBefore) : null;
            rows.add(
                    only == null
                            ? new Row(daysBefore, null, "", cells)
                            : new Row(daysBefore, only.date(), written.day(only.date()), cells));
        }
        return rows;
    }

    private static @Nullable Day day(PickUp pickUp, int daysBefore) {
        int at = pickUp.days().getFirst().daysBefore() - daysBefore;
        return at < 0 || at >= pickUp.days().size() ? null : pickUp.days().get(at);
    }

    private static Cell cell(Day day, Written written) {
        return new Cell(day.confirmed(), written.value("RATE", day.ofCapacity()), written.value("RATE", day.ofLast()));
    }
}
