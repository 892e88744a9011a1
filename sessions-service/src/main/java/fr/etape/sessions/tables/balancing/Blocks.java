package fr.etape.sessions.tables.balancing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who moves as one: the sets that must sit together, joined where they overlap. Everybody else is a block of one. */
final class Blocks {

    private final int[] parent;

    private Blocks(int people) {
        parent = new int[people];
        for (int person = 0; person < people; person++) {
            parent[person] = person;
        }
    }

    /** @return people of each block, smallest number first */
    static List<int[]> of(Map<String, Integer> numbers, List<Set<String>> together) {
        Blocks blocks = new Blocks(numbers.size());
        for (Set<String> set : together) {
            int[] members = set.stream().mapToInt(numbers::get).sorted().toArray();
            for (int member : members) {
                blocks.join(members[0], member);
            }
        }
        return blocks.all();
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int person) {
        int root = person;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }

    private List<int[]> all() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int person = 0; person < parent.length; person++) {
            members.computeIfAbsent(root(person), root -> new ArrayList<>()).add(person);
        }
        return members.values().stream()
                .map(block -> block.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
