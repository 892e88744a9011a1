package fr.etape.rehearsal;

import fr.etape.rehearsal.figures.Figure;
import fr.etape.rehearsal.figures.Played;
import fr.etape.rehearsal.steps.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rehearsals started from the web, one at a time: pressing the button again shows the one that runs. */
final class Rehearsals {

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * @param steps of a day, in their order
     * @param comparison figures of the comparison of the stops; empty until both days are over
     * @param problem null unless failed
     */
    record Report(
            State state,
            List<Steps> steps,
            List<StopReport> stops,
            List<Figure> comparison,
            @Nullable String problem) {

        Report(State state, List<StopReport> stops, List<Figure> comparison, @Nullable String problem) {
            this(state, List.of(Steps.values()), stops, comparison, problem);
        }

        Report with(List<StopReport> changed) {
            return new Report(state, steps, changed, comparison, problem);
        }
    }

    /**
     * @param title for people to read
     * @param step the one that is played now, or was the last
     * @param done of {@code total}; both 0 while the step does not tell
     * @param figures empty until the day is over
     */
    record StopReport(String title, String stopId, Steps step, int done, int total, List<Figure> figures) {}

    private static final Report NEW = new Report(State.RUNNING, List.of(), List.of(), null);

    private final Rehearsal rehearsal;
    private final Map<String, Report> reports = new ConcurrentHashMap<>();
    private String latest = "";

    Rehearsals(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** Returns the id of the one that runs now. */
    synchronized String start() {
        Report last = reports.get(latest);
        if (last == null || last.state() != State.RUNNING) {
            String id = UUID.randomUUID().toString();
            latest = id;
            reports.put(id, NEW);
            Thread.startVirtualThread(() -> play(id));
        }
        return latest;
    }

    Optional<Report> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    private void play(String id) {
        try {
            Played played = rehearsal.play(following(id));
            update(
                    id,
                    old -> new Report(
                            played.good() ? State.DONE : State.FAILED,
                            withFigures(old.stops(), played),
                            played.comparison(),
                            null));
        } catch (InterruptedException | RuntimeException e) {
            update(id, old -> new Report(State.FAILED, old.stops(), List.of(), String.valueOf(e.getMessage())));
        }
    }

    private Progress following(String id) {
        return new Progress() {
            @Override
            public void opened(String stop, String stopId) {
                StopReport opened = new StopReport(stop, stopId, Steps.values()[0], 0, 0, List.of());
                update(id, old -> old.with(with(old.stops(), opened)));
            }

            @Override
            public void at(String stop, Steps step, int done, int total) {
                update(
                        id,
                        old -> old.with(old.stops().stream()
                                .map(one -> one.title().equals(stop) ? moved(one, step, done, total) : one)
                                .toList()));
            }
        };
    }

    /** Steps only move on, whichever thread tells first. */
    private static StopReport moved(StopReport stop, Steps step, int done, int total) {
        boolean late = step.compareTo(stop.step()) < 0 || (step == stop.step() && done < stop.done());
        return late ? stop : new StopReport(stop.title(), stop.stopId(), step, done, total, List.of());
    }

    private static List<StopReport> with(List<StopReport> stops, StopReport one) {
        List<StopReport> all = new ArrayList<>(stops);
        all.add(one);
        return List.copyOf(all);
    }

    private static List<StopReport> withFigures(List<StopReport> stops, Played played) {
        return stops.stream()
                .map(stop -> new StopReport(
                        stop.title(),
                        stop.stopId(),
                        stop.step(),
                        stop.done(),
                        stop.total(),
                        played.stops().stream()
                                .filter(one -> one.stopId().equals(stop.stopId()))
                                .findFirst()
                                .map(Played.Stop::figures)
                                .orElse(List.of())))
                .toList();
    }

    private void update(String id, UnaryOperator<Report> change) {
        reports.compute(id, (key, old) -> change.apply(old == null ? NEW : old));
    }
}
