package fr.etape.launcher.console;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The command line.
 *
 * @param port the public one; 0 takes any that is free
 * @param data absolute
 * @param rehearsal play the rehearsal once the suite is up
 * @param stay keep the suite running after the rehearsal
 */
public record Options(int port, Path data, boolean rehearsal, boolean stay, boolean help) {

    public static final String USAGE = """
            ./run                       start, print the address, stay until Ctrl-C
            ./run --rehearsal [--stay]  start, play the rehearsal, print the figures; exit 0 only if all counts agree
            options  --port 8080   --data DIR (default ./data)""";

    private static final Options DEFAULTS = new Options(8080, Path.of("data").toAbsolutePath(), false, false, false);

    /** @throws Refused when a word is not understood, or a value is missing or out of range */
    public static Options parse(List<String> words) {
        Deque<String> left = new ArrayDeque<>(words);
        Options options = DEFAULTS;
        while (!left.isEmpty()) {
            String word = left.removeFirst();
            int equals = word.indexOf('=');
            if (word.startsWith("--") && equals > 0) {
                left.addFirst(word.substring(equals + 1));
                word = word.substring(0, equals);
            }
            options = options.with(word, left);
        }
        if (options.stay && !options.rehearsal) {
            throw new Refused("--stay belongs to --rehearsal\n" + USAGE);
        }
        return options;
    }

    private Options with(String word, Deque<String> left) {
        return switch (word) {
            case "--port" -> new Options(port(value(word, left)), data, rehearsal, stay, help);
            case "--data" ->
                new Options(port, Path.of(value(word, left)).toAbsolutePath().normalize(), rehearsal, stay, help);
            case "--rehearsal" -> new Options(port, data, true, stay, help);
            case "--stay" -> new Options(port, data, rehearsal, true, help);
            case "--help", "-h" -> new Options(port, data, rehearsal, stay, true);
            default -> throw new Refused("unknown option " + word + "\n" + USAGE);
        };
    }

    private static String value(String word, Deque<String> left) {
        if (left.isEmpty() || left.getFirst().isBlank()) {
            throw new Refused(word + " needs a value\n" + USAGE);
        }
        return left.removeFirst();
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new Refused("--port takes a number from 0 to 65535, not " + value + "\n" + USAGE);
    }
}
