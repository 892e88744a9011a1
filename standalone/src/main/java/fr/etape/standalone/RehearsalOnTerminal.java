package fr.etape.standalone;

import fr.etape.standalone.console.Terminal;
import fr.etape.standalone.rehearsal.Rehearsal;

/** The rehearsal's progress as a bar. */
record RehearsalOnTerminal(Terminal terminal) implements Rehearsal.Progress {

    private static final int WIDTH = 40;

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
