package fr.etape.sessions.votes.disclosure;

import fr.etape.contracts.College;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows while it is being decided what to hide. Mutable. */
final class Table {

    private final int least;
    private final Map<String, Row> rows;
    private final List<Relation> relations;
    private final Set<Cell> hidden = new HashSet<>();

    Table(int least, Set<College> colleges, Map<String, Row> rows, List<Relation> relations) {
        this.least = least;
        this.rows = rows;
        this.relations = relations;
        rows.forEach((name, row) -> colleges.stream()
                .filter(college -> !row.shows(college))
                .forEach(college -> hidden.add(new Cell(name, college))));
    }

    void hide(Cell cell) {
        hidden.add(cell);
    }

    void show(Cell cell) {
        hidden.remove(cell);
    }

    boolean hides(Cell cell) {
        return hidden.contains(cell);
    }

    int count(Cell cell) {
        return row(cell.row()).counts().of(cell.college());
    }

    boolean isSmall(Cell cell) {
        return count(cell) < least;
    }

    /** Everybody knows the counts of a row without people. */
    boolean isEmpty(String row) {
        return row(row).counts().total() == 0;
    }

    boolean isPublished(String row) {
        return row(row).published();
    }

    List<Relation> relations() {
        return relations;
    }

    /** How far a row is from another: 0 the same, 1 in a relation with it, 2 any other. */
    int distance(String row, String other) {
        if (row.equals(other)) {
            return 0;
        }
        return relations.stream().map(Relation::rows).anyMatch(in -> in.contains(row) && in.contains(other)) ? 1 : 2;
    }

    private Row row(String name) {
        Row row = rows.get(name);
        if (row == null) {
            throw new IllegalStateException("No row " + name);
        }
        return row;
    }

    /** Each row as it is shown now. */
    Map<String, Row> rows(Set<College> colleges) {
        Map<String, Row> now = new HashMap<>();
        rows.forEach((name, row) -> {
            Set<College> shown = new HashSet<>(colleges);
            shown.removeIf(college -> hides(new Cell(name, college)));
            now.put(name, new Row(row.counts(), shown, row.published()));
        });
        return now;
    }
}
