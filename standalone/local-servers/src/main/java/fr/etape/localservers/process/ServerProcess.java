package fr.etape.localservers.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running server: its process, the loopback port it listens on and the file it logs to. */
public record ServerProcess(String name, Process process, int port, Path log) {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Asks the server to end and waits; after forty seconds it is killed. */
    public void stop() {
        process.destroy();
        if (!endsWithin(PATIENCE)) {
            kill();
        }
    }

    /** {@code kill -9}, waited for. */
    public void kill() {
        process.destroyForcibly();
        endsWithin(PATIENCE);
    }

    /** Freezes the server ({@code SIGSTOP}): its connections stay open and nothing answers. */
    public void pause() {
        signal("STOP");
    }

    public void resume() {
        signal("CONT");
    }

    /** False when it still runs after {@code limit}, or when the waiting thread was interrupted. */
    public boolean endsWithin(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void signal(String signal) {
        try {
            int exit = new ProcessBuilder(List.of("kill", "-" + signal, Long.toString(pid())))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("kill -" + signal + " " + pid() + " (" + name + ") ended with " + exit);
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot send " + signal + " to " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending " + signal + " to " + name, e);
        }
    }
}
