package fr.etape.launcher.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Logs grow from start to start; a large one makes place, and the one before it goes. */
public final class Logs {

    private static final long LARGE_BYTES = 20L << 20;

    private Logs() {}

    public static void makePlace(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
