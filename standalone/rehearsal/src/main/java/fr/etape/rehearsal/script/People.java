package fr.etape.rehearsal.script;

import java.util.List;

/** Reads people from comma-separated lines without quoting; the first names the columns. */
final class People {

    private People() {}

    static List<Person> of(StopScript stop) {
        return read(Lines.of("participants-" + stop.code() + ".csv"));
    }

    /** @throws IllegalArgumentException when a line has another number of fields than the first, or a quote */
    static List<Person> read(String text) {
        return Lines.fields(text, ",").stream().map(People::person).toList();
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
