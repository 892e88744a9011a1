package fr.etape.launcher.rehearsal;

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
     * @param stopId null until the stop is open
     * @param table null until done
     * @param problem null unless failed
     */
    record Report(
            State state,
            @Nullable String stopId,
            int sent,
            int total,
            @Nullable Table table,
            @Nullable String problem) {

        private Report sent(int people, int all) {
            return new Report(state, stopId, people, all, null, null);
        }

        private Report ended(State end, @Nullable Table counted, @Nullable String reason) {
            return new Report(end, stopId, sent, total, counted, reason);
        }
    }

    private static final Report NEW = new Report(State.RUNNING, null, 0, 0, null, null);

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
        Rehearsal.Progress progress = new Rehearsal.Progress() {
            @Override
            public void opened(String stopId) {
                update(id, old -> new Report(State.RUNNING, stopId, 0, old.total(), null, null));
            }

            @Override
            public void sent(int people, int total) {
                update(id, old -> old.sent(Math.max(people, old.sent()), total));
            }
        };
        try {
            Table table = rehearsal.play(progress);
            update(id, old -> old.ended(table.good() ? State.DONE : State.FAILED, table, null));
        } catch (InterruptedException | RuntimeException e) {
            update(id, old -> old.ended(State.FAILED, null, String.valueOf(e.getMessage())));
        }
    }

    private void update(String id, UnaryOperator<Report> change) {
        reports.compute(id, (key, old) -> change.apply(old == null ? NEW : old));
    }
}
