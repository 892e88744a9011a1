package fr.etape.sessions.bookings.draw.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The lines of a file, one after the other, each asked for by what it should be. */
final class Lines {

    private final List<String> lines;
    private int next;

    Lines(String text) {
        this.lines = Arrays.asList(text.split("\n", -1));
    }

    /** All following lines of a kind, maybe none. The reader gets the columns after the kind. */
    <T> List<T> all(String form, Function<List<String>, T> reader) throws UnreadableLine {
        String kind = form.substring(0, form.indexOf(',') + 1);
        List<T> read = new ArrayList<>();
        while (current().startsWith(kind)) {
            read.add(one(form, reader));
        }
        return read;
    }

    /** Exactly one line. */
    <T> T one(String form, Function<List<String>, T> reader) throws UnreadableLine {
        List<String> columns = Arrays.asList(current().split(",", -1));
        if (!form.startsWith(columns.getFirst() + ",") || columns.size() < form.split(",", -1).length) {
            throw new UnreadableLine(number(), form);
        }
        try {
            T read = reader.apply(columns.subList(1, columns.size()));
            next++;
            return read;
        } catch (IllegalArgumentException e) {
            throw new UnreadableLine(number(), form);
        }
    }

    boolean areAt(String kind) {
        return current().startsWith(kind + ",");
    }

    /** After the last line feed there is nothing. */
    void end() throws UnreadableLine {
        if (next != lines.size() - 1 || !current().isEmpty()) {
            throw new UnreadableLine(number(), "end of file");
        }
    }

    /** Of the line to be read, from 1 on. */
    int number() {
        return next + 1;
    }

    private String current() {
        return next < lines.size() ? lines.get(next) : "";
    }
}
