package fr.etape.launcher.data;

import fr.etape.launcher.console.Refused;
import java.util.Map;

/**
 * How much room the logs may take: for each part, {@code files + 1} times {@code bytes}, and what the part writes
 * within a second.
 *
 * @param bytes size at which a log is put aside and begun anew
 * @param files how many of those put aside are kept for each part; the oldest goes
 */
public record LogLimits(long bytes, int files) {

    static final String MEGABYTES = "ETAPE_LOG_MEGABYTES";
    static final String FILES = "ETAPE_LOG_FILES";

    /**
     * From {@code ETAPE_LOG_MEGABYTES}, 1 to 1000, by default 10, and {@code ETAPE_LOG_FILES}, 1 to 100, by default 3.
     *
     * @throws Refused when one of them is something else
     */
    public static LogLimits of(Map<String, String> environment) {
        return new LogLimits((long) number(environment, MEGABYTES, 10, 1000) << 20, number(environment, FILES, 3, 100));
    }

    private static int number(Map<String, String> environment, String name, int usual, int most) {
        String value = environment.getOrDefault(name, Integer.toString(usual));
        if (value.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw new Refused(name + " must be a number from 1 to " + most + ", not " + value);
    }
}
