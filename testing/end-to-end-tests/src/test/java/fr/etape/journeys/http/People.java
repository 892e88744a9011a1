package fr.etape.journeys.http;

import fr.etape.journeys.suite.Root;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The 340 people of the rehearsal, without their wishes; the file has no quoted fields. */
public final class People {

    private People() {}

    public static List<Person> ofAngers() {
        try {
            List<String> lines = Files.readAllLines(Root.source("participants-angers.csv"));
            if (lines.stream().anyMatch(line -> line.contains("\""))) {
                throw new IllegalStateException("participants-angers.csv has quoted fields now: read them");
            }
            List<String> columns = List.of(lines.getFirst().split(","));
            return lines.stream()
                    .skip(1)
                    .map(line -> person(columns, line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Person person(List<String> columns, String[] fields) {
        java.util.function.Function<String, String> field = column -> fields[columns.indexOf(column)];
        return new Person(
                field.apply("givenName"),
                field.apply("familyName"),
                field.apply("email"),
                field.apply("college"),
                field.apply("organisation"),
                orNull(field.apply("siren")),
                orNull(field.apply("commune")),
                field.apply("language"),
                List.of());
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
