package fr.etape.sessions.votes.disclosure;

import fr.etape.contracts.College;
import fr.etape.sessions.votes.counting.CollegeCounts;
import fr.etape.sessions.votes.disclosure.DisclosureOutcome.GivesAway;
import fr.etape.sessions.votes.disclosure.DisclosureOutcome.Published;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything by college that was published of a question, publication after publication. Immutable.
 *
 * <p>Totals are always public. Of the counts by college, those under {@code least} are hidden, 0 included, as in
 * INSEE's manual on the protection of tables (primary suppression). Then more counts are hidden (secondary
 * suppression), until whoever knows all that was ever published, all totals and all relations finds at least two
 * possible values for each hidden count. What was shown once stays shown and what was hidden once stays hidden, so that
 * a later publication never gives an earlier one away. A row whose total is 0 is shown, as its total says it all.
 *
 * <p>Does not protect from people who know how some of the others voted, nor hide that a whole college agrees.
 *
 * @param least people that a count needs to be shown, 5 for opinions
 * @param colleges that every row has
 * @param rows by name, with the differences
 */
public record Disclosure(int least, Set<College> colleges, Map<String, Row> rows, List<Relation> relations) {

    /** Of opinions by college. */
    public static final int LEAST_OPINIONS = 5;

    private static final Row NOBODY = new Row(new CollegeCounts(Map.of()), Set.of(), false);

    public Disclosure {
        // in order, so that the same rows always give the same answer
        colleges = Collections.unmodifiableSet(new TreeSet<>(colleges));
        rows = Map.copyOf(rows);
        relations = List.copyOf(relations);
    }

    /** Nothing was published. */
    public static Disclosure none(int least, Set<College> colleges) {
        return new Disclosure(least, colleges, Map.of(), List.of());
    }

    /**
     * After one more publication. A row of a known name and the same counts stays as it was shown before.
     *
     * @throws IllegalArgumentException if a known name comes with other counts, a row has people of other colleges, or
     *     a relation does not hold
     */
    public DisclosureOutcome publish(Publication publication) {
        Map<String, Row> all = new HashMap<>(rows);
        Set<String> added = new HashSet<>();
        publication.rows().forEach((name, counts) -> add(all, added, name, new Row(counts, shown(counts), true)));
        publication.differences().forEach((name, counts) -> add(all, added, name, new Row(counts, Set.of(), false)));
        List<Relation> known = new ArrayList<>(relations);
        publication.relations().stream()
                .filter(relation -> !known.contains(relation))
                .forEach(known::add);
        requireTrue(all, known);
        Suppression suppression = new Suppression(least, colleges, all, known, added);
        Set<Cell> givenAway = suppression.givenAway();
        if (!givenAway.isEmpty()) {
            return new GivesAway(givenAway);
        }
        suppression.run();
        return new Published(new Disclosure(least, colleges, suppression.rows(), known));
    }

    private void add(Map<String, Row> all, Set<String> added, String name, Row row) {
        if (!colleges.containsAll(row.counts().people().keySet())) {
            throw new IllegalArgumentException(name + " has people of other colleges");
        }
        Row before = all.putIfAbsent(name, row);
        if (before == null) {
            added.add(name);
        } else if (!sameCounts(before, row)) {
            throw new IllegalArgumentException(name + " was published with other counts");
        }
    }

    private boolean sameCounts(Row before, Row row) {
        return before.published() == row.published()
                && colleges.stream()
                        .allMatch(college ->
                                before.counts().of(college) == row.counts().of(college));
    }

    private Set<College> shown(CollegeCounts counts) {
        Set<College> shown = new HashSet<>(colleges);
        shown.removeIf(college -> counts.total() > 0 && counts.of(college) < least);
        return shown;
    }

    private void requireTrue(Map<String, Row> all, List<Relation> known) {
        for (Relation relation : known) {
            if (!all.keySet().containsAll(relation.rows())) {
                throw new IllegalArgumentException(relation + " speaks of an unknown row");
            }
            for (College college : colleges) {
                if (!relation.holds(
                        row -> all.getOrDefault(row, NOBODY).counts().of(college))) {
                    throw new IllegalArgumentException(relation + " does not hold");
                }
            }
        }
    }
}
