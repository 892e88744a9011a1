package fr.etape.launcher.startup;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes the class archives that are due. What is not made when it is closed stays due. */
public final class Archiving implements AutoCloseable {

    /**
     * By then, whoever has just started the suite has seen its first page, and the JVMs have noted what that page
     * needs.
     */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(10);

    /** Nobody waits longer for the end of a rehearsal; what is not made by then is made by the next run. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final List<String> LOWEST = List.of("nice", "-n", "19");

    private final List<ClassArchive> archives;
    private final ScheduledExecutorService workers;

    private Archiving(List<ClassArchive> archives, int sideBySide) {
        this.archives = archives;
        this.workers = Executors.newScheduledThreadPool(
                sideBySide, Thread.ofPlatform().daemon().name("archiving ", 1).factory());
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end of archiving"));
    }

    /** One after another, beside a suite that runs. */
    public static Archiving beside(List<ClassArchive> archives) {
        Archiving archiving = new Archiving(archives, 1);
        archiving.begin(FIRST_LOOK, LOWEST);
        return archiving;
    }

    /** As many at a time as there are processors; returns when all are made, after a minute at the latest. */
    public static void afterwards(List<ClassArchive> archives) throws IOException, InterruptedException {
        try (Archiving archiving = new Archiving(archives, Runtime.getRuntime().availableProcessors())) {
            Instant deadline = Instant.now().plus(LONGEST);
            for (Future<?> one : archiving.begin(Duration.ZERO, List.of())) {
                one.get(Duration.between(Instant.now(), deadline).toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException e) {
            // Some stay due.
        } catch (ExecutionException e) {
            throw new IOException("cannot make a class archive", e.getCause());
        }
    }

    public static boolean isDue(List<ClassArchive> archives) {
        return archives.stream().anyMatch(ClassArchive::isDue);
    }

    private List<Future<?>> begin(Duration delay, List<String> priority) {
        List<Future<?>> begun = new ArrayList<>();
        for (ClassArchive archive : archives) {
            Callable<Boolean> making = () -> archive.make(priority);
            begun.add(workers.schedule(making, delay.toMillis(), TimeUnit.MILLISECONDS));
        }
        return begun;
    }

    /** Returns within a second. */
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
