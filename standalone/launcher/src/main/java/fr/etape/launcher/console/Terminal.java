package fr.etape.launcher.console;

import fr.etape.rehearsal.Screen;
import java.io.PrintStream;

/** Lines for a person; safe for many threads. Where the output is a file, the moving line is left out. */
public final class Terminal implements Screen {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean moving;
    private String current = "";

    public Terminal(PrintStream out, boolean moving) {
        this.out = out;
        this.moving = moving;
    }

    @Override
    public synchronized void say(String text) {
        if (current.isEmpty()) {
            out.println(text);
        } else {
            out.print(CLEAR_LINE + text + System.lineSeparator() + current);
        }
        out.flush();
    }

    @Override
    public synchronized void progress(String text) {
        if (moving && !text.equals(current)) {
            out.print(CLEAR_LINE + text);
            out.flush();
            current = text;
        }
    }
}
