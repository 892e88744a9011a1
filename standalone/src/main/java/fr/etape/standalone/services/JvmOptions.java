package fr.etape.standalone.services;

import java.util.ArrayList;
import java.util.List;

/**
 * Options of the JVMs we start: small, since nine processes share one machine.
 *
 * @param heap largest, as {@code -Xmx} takes it
 * @param busy whether the process is on the way of every registration: the second compiler takes processor time and
 *     memory at the start, and pays back only where much happens
 */
public record JvmOptions(String heap, boolean busy) {

    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        if (!busy) {
            words.add("-XX:TieredStopAtLevel=1");
        }
        return words;
    }
}
