package fr.etape.launcher.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        List<String> names = fields(lines.getFirst());
        List<Person> people = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            people.add(person(row(names, line)));
        }
        return people;
    }

    private static Map<String, String> row(List<String> names, String line) {
        List<String> values = fields(line);
        if (values.size() != names.size() || line.contains("\"")) {
            throw new IllegalArgumentException("not " + names.size() + " plain fields: " + line);
        }
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < names.size(); column++) {
            row.put(names.get(column), values.get(column));
        }
        return row;
    }

    private static List<String> fields(String line) {
        return List.of(line.split(",", -1));
    }

    private static Person person(Map<String, String> row) {
        return new Person(
                field(row, "externalId"),
                field(row, "givenName"),
                field(row, "familyName"),
                field(row, "email"),
                field(row, "college"),
                field(row, "organisation"),
                field(row, "siren"),
                field(row, "commune"),
                Stream.of("wish1", "wish2", "wish3")
                        .map(name -> field(row, name))
                        .filter(wish -> !wish.isEmpty())
                        .toList(),
                field(row, "language"));
    }

    private static String field(Map<String, String> row, String name) {
        String value = row.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return value;
    }
}
