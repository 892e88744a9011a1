package fr.etape.localservers.mongod;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to run a mongod.
 *
 * @param executable the server's program
 * @param data its directory; made when absent
 * @param log file the server's output is appended to
 * @param port on the loopback address; may differ from one start to the next
 * @param access who may come in; none: everybody on this machine
 */
public record MongodSettings(
        Path executable,
        Path data,
        Path log,
        int port,
        @Nullable MongodAccess access) {}
