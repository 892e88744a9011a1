package fr.etape.launcher.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads people from comma-separated lines without quoting; the first names the columns. */
final class People {

    private static final String ANGERS = "/rehearsal/participants-angers.csv";

    private People() {}

    static List<Person> ofAngers() {
        try (InputStream in = People.class.getResourceAsStream(ANGERS)) {
            if (in == null) {
                throw new IllegalStateException(ANGERS + " is missing");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ANGERS, e);
        }
    }

    /** @throws IllegalArgumentException when a line has another number of fields than the first, or a quote */
    static List<Person> read(String text) {
        List<String> lines = text.lines().toList();
        int columns = fields(lines.getFirst()).size();
        return lines.stream()
                .skip(1)
                .map(line -> {
                    if (fields(line).size() != columns || line.contains("\"")) {
                        throw new IllegalArgumentException("not " + columns + " plain fields: " + line);
                    }
                    return person(fields(line));
                })
                .toList();
    }

    private static List<String> fields(String line) {
        return List.of(line.split(",", -1));
    }

    /** The order is that of the file's columns. */
    private static Person person(List<String> row) {
        return new Person(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5),
                row.get(6),
                row.get(7),
                row.subList(8, 11).stream().filter(wish -> !wish.isEmpty()).toList(),
                row.get(11));
    }
}
