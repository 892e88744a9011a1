package fr.etape.launcher;

import fr.etape.launcher.console.Terminal;
import fr.etape.launcher.rehearsal.Progress;
import fr.etape.launcher.rehearsal.Rehearsal;
import fr.etape.launcher.rehearsal.figures.Played;
import fr.etape.launcher.rehearsal.steps.Steps;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rehearsal's progress in a line, and its figures at the end. */
final class RehearsalOnTerminal implements Progress {

    private final Terminal terminal;
    private final Map<String, String> stops = new TreeMap<>();

    RehearsalOnTerminal(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns the exit code: 0 only if all counts agree and no rule was broken. */
    int play(Rehearsal rehearsal) throws InterruptedException {
        Played played = rehearsal.play(this);
        terminal.progress("");
        terminal.say(played.text());
        terminal.say(
                played.good()
                        ? "All three counts agree, and no rule was broken."
                        : "The rehearsal failed: see the last column.");
        return played.good() ? 0 : 1;
    }

    @Override
    public void opened(String stop, String stopId) {
        terminal.say("Rehearsal: " + stopId + " takes registrations.");
    }

    @Override
    public synchronized void at(String stop, Steps step, int done, int total) {
        String name = step.name().toLowerCase(Locale.ROOT);
        stops.put(stop, total == 0 ? name : name + " %d of %d".formatted(done, total));
        terminal.progress(stops.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining(" · ")));
    }
}
