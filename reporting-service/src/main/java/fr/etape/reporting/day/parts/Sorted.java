package fr.etape.reporting.day.parts;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * Immutable maps in the order of their keys. Another value costs the logarithm of their size, since a part is folded
 * event by event.
 */
final class Sorted {

    private Sorted() {}

    static <V> SortedMap<String, V> none() {
        return TreePMap.empty();
    }

    /** With another value of a key; without the key when the value is null. */
    static <V> SortedMap<String, V> with(SortedMap<String, V> map, String key, @Nullable V value) {
        TreePMap<String, V> known = TreePMap.fromSortedMap(map);
        return value == null ? known.minus(key) : known.plus(key, value);
    }
}
