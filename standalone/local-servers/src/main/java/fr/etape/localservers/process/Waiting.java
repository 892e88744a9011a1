package fr.etape.localservers.process;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Asks again and again whether a server is there, as long as its process lives. */
public record Waiting(Duration limit, Duration pause) {

    public void until(ServerProcess server, BooleanSupplier there) {
        Instant deadline = Instant.now().plus(limit);
        while (!there.getAsBoolean()) {
            if (server.endsWithin(pause) || !server.alive()) {
                throw new EndedEarly(server, "ended with " + server.process().exitValue());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new EndedEarly(server, "is not there after " + limit.toSeconds() + " s");
            }
        }
    }
}
