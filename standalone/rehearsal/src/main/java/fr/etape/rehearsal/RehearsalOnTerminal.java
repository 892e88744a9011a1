package fr.etape.rehearsal;

import fr.etape.rehearsal.figures.Played;
import fr.etape.rehearsal.http.RehearsalFailed;
import fr.etape.rehearsal.steps.Steps;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rehearsal's progress in a line, and its figures at the end. */
public final class RehearsalOnTerminal implements Progress {

    private final Screen screen;
    private final Map<String, String> stops = new TreeMap<>();

    public RehearsalOnTerminal(Screen screen) {
        this.screen = screen;
    }

    /**
     * Returns the exit code: 0 only if all counts agree and no rule was broken.
     *
     * @throws RehearsalFailed when it could not be played to its end
     */
    public int play(Rehearsal rehearsal) throws InterruptedException {
        Played played = rehearsal.play(this);
        screen.progress("");
        screen.say(played.text());
        screen.say(
                played.good()
                        ? "All three counts agree, and no rule was broken."
                        : "The rehearsal failed: see the last column.");
        return played.good() ? 0 : 1;
    }

    @Override
    public void opened(String stop, String stopId) {
        screen.say("Rehearsal: " + stopId + " takes registrations.");
    }

    @Override
    public synchronized void at(String stop, Steps step, int done, int total) {
        String name = step.name().toLowerCase(Locale.ROOT);
        stops.put(stop, total == 0 ? name : name + " %d of %d".formatted(done, total));
        screen.progress(stops.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining(" · ")));
    }
}
