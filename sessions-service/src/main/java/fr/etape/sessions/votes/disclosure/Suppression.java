package fr.etape.sessions.votes.disclosure;

import fr.etape.contracts.College;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hides counts of the rows that are added, until every secret is protected; then shows again what turned out not to be
 * needed. So whatever stays hidden is a secret or keeps one, and has two possible values. Prefers small counts of the
 * same row, as they say least. The same rows always give the same answer.
 */
final class Suppression {

    private final Set<College> colleges;
    private final Table table;
    private final Alternatives alternatives;
    private final List<Cell> secrets;
    private final List<Cell> choice;

    Suppression(int least, Set<College> colleges, Map<String, Row> rows, List<Relation> relations, Set<String> added) {
        this.colleges = colleges;
        this.table = new Table(least, colleges, rows, relations);
        this.alternatives = new Alternatives(table, colleges);
        List<Cell> cells = rows.keySet().stream()
                .flatMap(row -> colleges.stream().map(college -> new Cell(row, college)))
                .sorted(Comparator.comparing(Cell::row).thenComparing(Cell::college))
                .toList();
        this.secrets = cells.stream()
                .filter(cell -> isSecret(cell, added.contains(cell.row())))
                .toList();
        this.choice = cells.stream()
                .filter(cell -> added.contains(cell.row()))
                .filter(Predicate.not(table::hides))
                .toList();
    }

    /** Small counts, also of differences, and whatever an earlier publication hid. */
    private boolean isSecret(Cell cell, boolean added) {
        return table.hides(cell)
                && !table.isEmpty(cell.row())
                && (table.isSmall(cell) || !added && table.isPublished(cell.row()));
    }

    /** The secrets that nothing protects: what is open with everything hidden is open anyhow. */
    Set<Cell> givenAway() {
        choice.forEach(table::hide);
        Set<Cell> open = unprotected().collect(Collectors.toSet());
        choice.forEach(table::show);
        return open;
    }

    /** To be called where nothing is given away. */
    void run() {
        Optional<Cell> open = unprotected().findFirst();
        while (open.isPresent()) {
            table.hide(bestToHide(open.get()));
            open = unprotected().findFirst();
        }
        showAgain();
    }

    Map<String, Row> rows() {
        return table.rows(colleges);
    }

    private Stream<Cell> unprotected() {
        return secrets.stream().filter(cell -> !alternatives.isProtected(cell));
    }

    private Cell bestToHide(Cell secret) {
        List<Cell> open = new ArrayList<>(choice);
        open.removeIf(table::hides);
        Function<Cell, Integer> distance = cell -> table.distance(secret.row(), cell.row());
        open.sort(Comparator.comparing(distance).thenComparing(table::count));
        for (Cell cell : open) {
            table.hide(cell);
            boolean helps = alternatives.isProtected(secret);
            table.show(cell);
            if (helps) {
                return cell;
            }
        }
        // two or more are needed: with all of them hidden the secret is protected, so there is one
        return open.getFirst();
    }

    /** Largest first, as they say most. */
    private void showAgain() {
        List<Cell> extra = new ArrayList<>(choice);
        extra.removeIf(Predicate.not(table::hides));
        extra.sort(Comparator.comparing(table::count).reversed());
        for (Cell cell : extra) {
            table.show(cell);
            if (unprotected().findAny().isPresent()) {
                table.hide(cell);
            }
        }
    }
}
