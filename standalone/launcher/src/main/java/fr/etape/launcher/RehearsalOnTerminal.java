package fr.etape.launcher;

import fr.etape.launcher.console.Terminal;
import fr.etape.launcher.rehearsal.Rehearsal;
import fr.etape.launcher.rehearsal.Table;

/** The rehearsal's progress as a bar. */
record RehearsalOnTerminal(Terminal terminal) implements Rehearsal.Progress {

    private static final int WIDTH = 40;

    /** Returns the exit code: 0 only if all counts agree. */
    int play(Rehearsal rehearsal) throws InterruptedException {
        Table table = rehearsal.play(this);
        terminal.progress("");
        terminal.say(table.text());
        terminal.say(
                table.good()
                        ? "All three counts agree, and nobody is confirmed beyond a quota."
                        : "The rehearsal failed: see the last column.");
        return table.good() ? 0 : 1;
    }

    @Override
    public void opened(String stopId) {
        terminal.say("Rehearsal: " + stopId + " takes registrations.");
    }

    @Override
    public void sent(int people, int total) {
        int done = WIDTH * people / total;
        terminal.progress(
                "registering [%s%s] %d of %d".formatted("█".repeat(done), "·".repeat(WIDTH - done), people, total));
        if (people == total) {
            terminal.say(total + " people have registered.");
        }
    }
}
