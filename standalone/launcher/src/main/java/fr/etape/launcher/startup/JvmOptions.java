package fr.etape.launcher.startup;

import java.util.ArrayList;
import java.util.List;

/**
 * Options of the JVMs we start. Eight processes share one machine. Left alone, each would take its largest heap at
 * once, with a third of it for new objects, all of which is touched however few of them live.
 *
 * @param heap the largest, in megabytes
 * @param young room for new objects, in megabytes
 * @param busy whether every registration passes through the process: the second compiler costs processor time and
 *     memory at the start, and only pays where much happens
 */
public record JvmOptions(int heap, int young, boolean busy) {

    private static final int FIRST_WITH_COMPACT_HEADERS = 25;

    /**
     * Megabytes for what lasts. With much less, objects from the class archive find no room, and the JVM ends at once.
     */
    private static final int OLD_AT_FIRST = 24;

    public List<String> words() {
        List<String> words = new ArrayList<>(
                List.of("-Xmx" + heap + "m", "-Xms" + (young + OLD_AT_FIRST) + "m", "-Xmn" + young + "m", "-Xss512k"));
        words.addAll(layout());
        words.addAll(List.of("-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8"));
        if (!busy) {
            words.add("-XX:TieredStopAtLevel=1");
            // With the 48 MB that are the default here, each 7 MB of compiled code bring a full collection of the heap.
            words.add("-XX:ReservedCodeCacheSize=128m");
        }
        if (Runtime.version().feature() >= FIRST_WITH_COMPACT_HEADERS) {
            // In milliseconds: what the compilers took from the C library goes back to the system.
            words.add("-XX:TrimNativeHeapInterval=5000");
        }
        return words;
    }

    /** Those that decide how objects lie in memory: a class archive fits only the ones it was made with. */
    static List<String> layout() {
        return Runtime.version().feature() >= FIRST_WITH_COMPACT_HEADERS
                ? List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders")
                : List.of("-XX:+UseSerialGC");
    }
}
