package fr.etape.journeys.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a running process was started: its arguments and its environment, which for our services are their configuration.
 */
record CommandLine(List<String> arguments, Map<String, String> environment) {

    static CommandLine of(long pid) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (String entry : entries(pid, "environ")) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                environment.put(entry.substring(0, equals), entry.substring(equals + 1));
            }
        }
        return new CommandLine(entries(pid, "cmdline"), environment);
    }

    /** The value of a configuration property, from an argument or from the environment; null when it is in neither. */
    @Nullable
    String property(String name) {
        for (String argument : arguments) {
            for (String prefix : List.of("--" + name + "=", "-D" + name + "=")) {
                if (argument.startsWith(prefix)) {
                    return argument.substring(prefix.length());
                }
            }
        }
        return environment.get(variable(name));
    }

    /**
     * The same, without the option that has the JVM note the classes it loads: two processes would write to one file.
     */
    CommandLine withoutNotes() {
        return new CommandLine(
                arguments.stream()
                        .filter(argument -> !argument.startsWith("-XX:DumpLoadedClassList="))
                        .toList(),
                environment);
    }

    /** The same, with another value for one property. */
    CommandLine with(String name, String value) {
        List<String> others = arguments.stream()
                .filter(argument -> !argument.startsWith("--" + name + "="))
                .collect(Collectors.toCollection(ArrayList::new));
        others.add("--" + name + "=" + value);
        return new CommandLine(List.copyOf(others), environment);
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
    }

    private static List<String> entries(long pid, String file) {
        try {
            String all = Files.readString(Path.of("/proc", Long.toString(pid), file), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\0")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
