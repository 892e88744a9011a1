package fr.etape.gateway.intake;

import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/** HTTP/1.1 with a deadline for each head. Made by the server, by its name. */
public final class DeadlineProtocol extends Http11NioProtocol {

    private Duration forHeads = Duration.ofSeconds(10);

    void allowForHeads(Duration time) {
        forHeads = time;
    }

    @Override
    protected Processor createProcessor() {
        return new DeadlineProcessor(this, getAdapter(), forHeads.toNanos());
    }
}
