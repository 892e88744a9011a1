package fr.etape.sessions.votes.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What anybody knows of published rows without seeing their counts. Holds in each college, and is what an attacker adds
 * up.
 */
public sealed interface Relation {

    /** All rows it speaks of. */
    List<String> rows();

    /** @param count of a row, in one college */
    boolean holds(ToIntFunction<String> count);

    /** The people of one row are among those of another: approvers among viewers, supporters among voters. */
    record Within(String inner, String outer) implements Relation {

        @Override
        public List<String> rows() {
            return List.of(inner, outer);
        }

        @Override
        public boolean holds(ToIntFunction<String> count) {
            return count.applyAsInt(inner) <= count.applyAsInt(outer);
        }
    }

    /** A merged proposal: the people of the parts, each counted once. */
    record Union(String whole, List<String> parts) implements Relation {

        public Union {
            parts = List.copyOf(parts);
        }

        @Override
        public List<String> rows() {
            return with(whole, parts);
        }

        @Override
        public boolean holds(ToIntFunction<String> count) {
            int people = count.applyAsInt(whole);
            return people <= parts.stream().mapToInt(count).sum()
                    && people >= parts.stream().mapToInt(count).max().orElse(0);
        }
    }

    /** Parts that share nobody: a row of an earlier publication, and those who came since. */
    record Sum(String whole, List<String> parts) implements Relation {

        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public List<String> rows() {
            return with(whole, parts);
        }

        @Override
        public boolean holds(ToIntFunction<String> count) {
            return count.applyAsInt(whole) == parts.stream().mapToInt(count).sum();
        }
    }

    private static List<String> with(String whole, List<String> parts) {
        List<String> rows = new ArrayList<>(parts);
        rows.addFirst(whole);
        return List.copyOf(rows);
    }
}
