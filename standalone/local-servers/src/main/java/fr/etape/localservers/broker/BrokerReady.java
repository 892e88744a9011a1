package fr.etape.localservers.broker;

import fr.etape.localservers.process.Readiness;
import fr.etape.localservers.process.ServerProcess;
import fr.etape.localservers.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** An open port is not enough: the broker takes no request before it is unfenced, so its process says when it is. */
public record BrokerReady(BrokerSettings settings) implements Readiness {

    private static final Waiting WAITING = new Waiting(Duration.ofSeconds(60), Duration.ofMillis(50));

    @Override
    public void await(ServerProcess server) {
        Path ready = settings.data().resolve(Broker.READY);
        WAITING.until(server, () -> said(ready).equals(Long.toString(server.pid())));
    }

    private static String said(Path ready) {
        try {
            return Files.readString(ready);
        } catch (IOException e) {
            return "";
        }
    }
}
