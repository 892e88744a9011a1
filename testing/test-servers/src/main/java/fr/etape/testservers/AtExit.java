package fr.etape.testservers;

import java.util.ArrayDeque;
import java.util.Deque;

/** Clears up when this JVM ends, last things first: a server ends before its directory goes. */
final class AtExit {

    private static final Deque<Runnable> STEPS = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtExit::runAll));
    }

    private AtExit() {}

    static synchronized void then(Runnable step) {
        STEPS.push(step);
    }

    private static synchronized void runAll() {
        STEPS.forEach(Runnable::run);
    }
}
