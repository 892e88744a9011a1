package fr.etape.sessions.votes.disclosure;

import fr.etape.contracts.College;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for other counts that agree with all that is published. Moves one person of a row to another college, where
 * both counts are hidden; where that breaks a relation, moves one person of a further row of this relation as well,
 * until none is broken. What it finds is a proof that a count cannot be solved. It may miss one, and then more is
 * hidden than necessary.
 */
final class Alternatives {

    /** Sets of moves that are tried for one cell. Most cells need fewer than ten. */
    private static final int MOST_TRIED = 3_000;

    private final Table table;
    private final Set<College> colleges;

    Alternatives(Table table, Set<College> colleges) {
        this.table = table;
        this.colleges = colleges;
    }

    /** One person of the row, from one college to another. */
    private record Move(String row, College from, College to) {

        int change(College college) {
            return college == to ? 1 : college == from ? -1 : 0;
        }
    }

    private record Broken(Relation relation, College college) {}

    /** Whether the cell may have another value for all that is known. */
    boolean isProtected(Cell cell) {
        Set<Set<Move>> tried = new HashSet<>();
        Queue<Set<Move>> next = new ArrayDeque<>();
        moves(cell).map(Set::of).forEach(next::add);
        while (!next.isEmpty() && tried.size() < MOST_TRIED) {
            Set<Move> moves = next.remove();
            if (tried.add(moves)) {
                Optional<Broken> broken = broken(moves);
                if (broken.isEmpty()) {
                    return true;
                }
                repairs(broken.get(), moves).map(repair -> plus(moves, repair)).forEach(next::add);
            }
        }
        return false;
    }

    /** Moves from or to the cell. */
    private Stream<Move> moves(Cell cell) {
        return colleges.stream()
                .filter(other -> other != cell.college())
                .flatMap(other -> Stream.of(
                        new Move(cell.row(), cell.college(), other), new Move(cell.row(), other, cell.college())))
                .filter(this::isPossible);
    }

    private boolean isPossible(Move move) {
        Cell from = new Cell(move.row(), move.from());
        return table.hides(from) && table.count(from) > 0 && table.hides(new Cell(move.row(), move.to()));
    }

    private Optional<Broken> broken(Set<Move> moves) {
        return table.relations().stream()
                .flatMap(relation -> colleges.stream().map(college -> new Broken(relation, college)))
                .filter(each -> !each.relation().holds(row -> count(row, each.college(), moves)))
                .findFirst();
    }

    private int count(String row, College college, Set<Move> moves) {
        int change = moves.stream()
                .filter(move -> move.row().equals(row))
                .mapToInt(move -> move.change(college))
                .sum();
        return table.count(new Cell(row, college)) + change;
    }

    private Stream<Move> repairs(Broken broken, Set<Move> moves) {
        return broken.relation().rows().stream()
                .filter(row -> moves.stream().noneMatch(move -> move.row().equals(row)))
                .flatMap(row -> moves(new Cell(row, broken.college())));
    }

    private static Set<Move> plus(Set<Move> moves, Move repair) {
        Set<Move> more = new HashSet<>(moves);
        more.add(repair);
        return more;
    }
}
