package fr.etape.rehearsal.script;

import java.util.List;

/** Reads what the tables of a stop write down, and what is made of it. */
final class Contributions {

    private Contributions() {}

    static List<Contribution> of(StopScript stop) {
        return Lines.fields(Lines.of("contributions-" + stop.code() + ".tsv"), "\t").stream()
                .map(row -> new Contribution(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                .toList();
    }

    static List<Merge> mergesOf(StopScript stop) {
        return Lines.fields(Lines.of("proposals-" + stop.code() + ".tsv"), "\t").stream()
                .map(row -> new Merge(row.get(0), row.get(1), row.get(2)))
                .toList();
    }
}
