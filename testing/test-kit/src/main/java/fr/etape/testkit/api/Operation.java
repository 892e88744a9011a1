package fr.etape.testkit.api;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One method of one path, and who may use it.
 *
 * @param path with its variables in braces
 * @param allowed names of {@link fr.etape.access.Who}
 */
public record Operation(String method, String path, SortedSet<String> allowed) implements Comparable<Operation> {

    static Operation of(String method, String path, Iterable<String> allowed) {
        SortedSet<String> names = new TreeSet<>();
        allowed.forEach(names::add);
        return new Operation(method, path, names);
    }

    @Override
    public int compareTo(Operation other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + path + " " + allowed;
    }
}
