package fr.etape.sessions.votes.disclosure;

import fr.etape.contracts.College;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * An attacker who knows all that was published: totals, shown counts, relations. Tries every whole number in every
 * hidden place, row by row. Shares no code with what it attacks but the relations.
 */
final class Attack {

    private static final int MOST_STEPS = 3_000_000;

    private final List<College> colleges;
    private final Disclosure published;
    private final List<String> rows;
    private final Map<String, List<Map<College, Integer>>> possible = new HashMap<>();
    private final Map<String, Map<College, Integer>> guess = new HashMap<>();
    private int steps;

    Attack(Disclosure published) {
        this.published = published;
        this.colleges = published.colleges().stream().sorted().toList();
        this.rows = published.rows().keySet().stream().sorted().toList();
    }

    /** Whether the cell must have its true value. */
    boolean solves(Cell cell) {
        steps = 0;
        guess.clear();
        int truth = row(cell.row()).counts().of(cell.college());
        List<String> order = new ArrayList<>(rows);
        order.remove(cell.row());
        order.addFirst(cell.row());
        return !existsOther(order, 0, cell, truth);
    }

    private boolean existsOther(List<String> order, int next, Cell cell, int truth) {
        if (next == order.size()) {
            return true;
        }
        String name = order.get(next);
        for (Map<College, Integer> values : possible.computeIfAbsent(name, known -> possible(row(known)))) {
            if (++steps > MOST_STEPS) {
                throw new IllegalStateException("Gave up on " + cell);
            }
            if (next > 0 || values.getOrDefault(cell.college(), 0) != truth) {
                guess.put(name, values);
                if (holds() && existsOther(order, next + 1, cell, truth)) {
                    return true;
                }
                guess.remove(name);
            }
        }
        return false;
    }

    /** All values of a row with its total and its shown counts, those close to the truth first. */
    private List<Map<College, Integer>> possible(Row row) {
        List<Map<College, Integer>> all = new ArrayList<>();
        fill(row, 0, row.counts().total(), new HashMap<>(), all);
        ToIntFunction<Map<College, Integer>> distance = values -> values.entrySet().stream()
                .mapToInt(value -> Math.abs(value.getValue() - row.counts().of(value.getKey())))
                .sum();
        all.sort(Comparator.comparingInt(distance));
        return all;
    }

    private void fill(Row row, int next, int rest, Map<College, Integer> values, List<Map<College, Integer>> all) {
        if (next == colleges.size()) {
            if (rest == 0) {
                all.add(Map.copyOf(values));
            }
            return;
        }
        College college = colleges.get(next);
        int known = row.counts().of(college);
        int from = row.shows(college) ? known : 0;
        int to = row.shows(college) ? Math.min(known, rest) : rest;
        for (int value = from; value <= to; value++) {
            values.put(college, value);
            fill(row, next + 1, rest - value, values, all);
        }
        values.remove(college);
    }

    private boolean holds() {
        Set<String> guessed = guess.keySet();
        return published.relations().stream()
                .filter(relation -> guessed.containsAll(relation.rows()))
                .allMatch(relation ->
                        colleges.stream().allMatch(college -> relation.holds(row -> value(row, college))));
    }

    private int value(String row, College college) {
        return guess.getOrDefault(row, Map.of()).getOrDefault(college, 0);
    }

    private Row row(String name) {
        Row row = published.rows().get(name);
        if (row == null) {
            throw new IllegalArgumentException(name);
        }
        return row;
    }

    /** Hidden counts of published rows, and small ones of differences, except where a total of 0 says it all. */
    static List<Cell> secrets(Disclosure published) {
        List<Cell> secrets = new ArrayList<>();
        for (Entry<String, Row> entry : published.rows().entrySet()) {
            Row row = entry.getValue();
            for (College college : published.colleges()) {
                boolean small = row.counts().of(college) < published.least();
                if (row.counts().total() > 0 && !row.shows(college) && (row.published() || small)) {
                    secrets.add(new Cell(entry.getKey(), college));
                }
            }
        }
        return secrets;
    }
}
