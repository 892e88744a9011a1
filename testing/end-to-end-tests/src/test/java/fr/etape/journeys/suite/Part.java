package fr.etape.journeys.suite;

import java.net.URI;
import java.nio.file.Path;

/**
 * One process of the suite, as {@code suite.json} tells of it.
 *
 * @param name of its module, or {@code kafka} or {@code mongod}
 */
public record Part(String name, long pid, int port, Path log) {

    /** Where it listens, beside the gateway. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }
}
