package fr.etape.rehearsal.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of plain fields, a line each; the first line names the columns. */
final class Lines {

    private Lines() {}

    /** The text of a file of the resource folder {@code rehearsal}. */
    static String of(String file) {
        String path = "/rehearsal/" + file;
        try (InputStream in = Lines.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /**
     * Returns the fields of each line but the first.
     *
     * @throws IllegalArgumentException when a line has another number of fields than the first, or a quote
     */
    static List<List<String>> fields(String text, String separator) {
        List<String> lines = text.lines().toList();
        int columns = split(lines.getFirst(), separator).size();
        return lines.stream()
                .skip(1)
                .map(line -> {
                    if (split(line, separator).size() != columns || line.contains("\"")) {
                        throw new IllegalArgumentException("not " + columns + " plain fields: " + line);
                    }
                    return split(line, separator);
                })
                .toList();
    }

    private static List<String> split(String line, String separator) {
        return List.of(line.split(separator, -1));
    }
}
