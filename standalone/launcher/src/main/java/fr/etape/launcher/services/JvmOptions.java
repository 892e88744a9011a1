package fr.etape.launcher.services;

import java.util.ArrayList;
import java.util.List;

/**
 * Options of the JVMs we start: small, since nine processes share one machine. Left alone, each would take its largest
 * heap at once, with a third of it for new objects, which is touched from end to end however few of them live.
 *
 * @param heap the largest, in megabytes
 * @param young room for new objects, in megabytes
 * @param busy whether the process is on the way of every registration: the second compiler takes processor time and
 *     memory at the start, and pays back only where much happens
 */
public record JvmOptions(int heap, int young, boolean busy) {

    private static final int FIRST_WITH_COMPACT_HEADERS = 25;

    /** Megabytes for what lasts. With much less, objects from the class archive find no room, and the JVM ends at once. */
    private static final int OLD_AT_FIRST = 24;

    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "-Xmx" + heap + "m",
                "-Xms" + (young + OLD_AT_FIRST) + "m",
                "-Xmn" + young + "m",
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        if (!busy) {
            words.add("-XX:TieredStopAtLevel=1");
        }
        if (Runtime.version().feature() >= FIRST_WITH_COMPACT_HEADERS) {
            words.add("-XX:+UseCompactObjectHeaders");
            // In milliseconds: what the compilers took from the C library goes back to the system.
            words.add("-XX:TrimNativeHeapInterval=5000");
        }
        return words;
    }
}
