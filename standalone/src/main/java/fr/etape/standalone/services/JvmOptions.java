package fr.etape.standalone.services;

import java.util.ArrayList;
import java.util.List;

/**
 * Options of the JVMs we start: small, since eight processes share one machine.
 *
 * @param heap largest, as {@code -Xmx} takes it
 * @param busy whether the process is on the way of every registration: the second compiler takes processor time and
 *     memory at the start, and pays back only where much happens
 */
public record JvmOptions(String heap, boolean busy) {

    public List<String> running() {
        return busy ? common() : learning();
    }

    /** For making a class archive, whatever it is for: half the time with the first compiler, and it serves both. */
    public List<String> learning() {
        List<String> options = new ArrayList<>(common());
        options.add("-XX:TieredStopAtLevel=1");
        return options;
    }

    private List<String> common() {
        return List.of(
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8");
    }
}
