package fr.etape.testservers;

import java.util.ArrayDeque;
import java.util.Deque;

/** Cleans up when this JVM ends, in reverse order: a server ends before its directory is deleted. */
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
