package fr.etape.standalone.services;

import java.util.ArrayList;
import java.util.List;

/** Options of the JVMs we start: small, since eight processes share one machine. */
public final class JvmOptions {

    private JvmOptions() {}

    /**
     * The second compiler takes processor time and memory at the start and pays back only where much happens.
     *
     * @param busy whether the process is on the way of every registration
     */
    public static List<String> of(String heap, boolean busy) {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        if (!busy) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        return options;
    }
}
