package fr.etape.launcher.supervision;

import fr.etape.localservers.process.EndedEarly;
import fr.etape.localservers.process.ServerProcess;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One part's life: started, watched, started again when it ends by itself, until it is told to stop. */
final class Keeper {

    private static final int FIRST_ATTEMPTS = 2;

    private final Part part;
    private final Observer observer;
    private final CompletableFuture<Duration> ready = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Backoff backoff = new Backoff();
    private @Nullable ServerProcess server;

    /** Is told what happens, on the keeper's own thread. */
    interface Observer {
        void started(Part part);

        void endedByItself(Part part, String how, Duration pause);

        void readyAgain(Part part, ServerProcess server);
    }

    Keeper(Part part, Observer observer) {
        this.part = part;
        this.observer = observer;
    }

    void begin() {
        Thread.ofPlatform().daemon().name("keeper of " + part.name()).start(this::keep);
    }

    Part part() {
        return part;
    }

    /** Time from start to first use; fails when the part did not get there in two attempts. */
    CompletableFuture<Duration> ready() {
        return ready;
    }

    synchronized Optional<ServerProcess> server() {
        return Optional.ofNullable(server);
    }

    void stop() {
        stopping.countDown();
        server().ifPresent(ServerProcess::stop);
    }

    private void keep() {
        for (int attempt = 1; !stopped(Duration.ZERO); attempt++) {
            Instant start = Instant.now();
            String how = live(start);
            if (attempt >= FIRST_ATTEMPTS && !ready.isDone()) {
                ready.completeExceptionally(new IllegalStateException(how));
                return;
            }
            if (!stopped(Duration.ZERO)) {
                Duration pause = backoff.after(Duration.between(start, Instant.now()));
                observer.endedByItself(part, how, pause);
                stopped(pause);
            }
        }
    }

    /** One life; returns how it ended. */
    private String live(Instant start) {
        try {
            Optional<ServerProcess> launched = launch();
            if (launched.isEmpty()) {
                return "stopped";
            }
            ServerProcess now = launched.get();
            observer.started(part);
            part.readiness().await(now);
            if (!ready.complete(Duration.between(start, Instant.now()))) {
                observer.readyAgain(part, now);
            }
            return part.name() + " ended with " + now.process().waitFor();
        } catch (EndedEarly e) {
            // One that is there but never becomes ready must go before the next one comes.
            server().ifPresent(ServerProcess::stop);
            return String.valueOf(e.getMessage());
        } catch (IOException | IllegalStateException e) {
            return part.name() + " cannot be started: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private synchronized Optional<ServerProcess> launch() throws IOException {
        if (stopped(Duration.ZERO)) {
            return Optional.empty();
        }
        ServerProcess launched = part.program().start();
        server = launched;
        return Optional.of(launched);
    }

    private boolean stopped(Duration wait) {
        try {
            return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
