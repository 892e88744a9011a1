package fr.etape.reporting.day.parts;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Immutable maps in the order of their keys, so that the same events give the same bytes. */
final class Sorted {

    private Sorted() {}

    static <V> SortedMap<String, V> none() {
        return Collections.emptySortedMap();
    }

    /** With another value of a key; without the key when the value is null. */
    static <V> SortedMap<String, V> with(SortedMap<String, V> map, String key, @Nullable V value) {
        TreeMap<String, V> changed = new TreeMap<>(map);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return Collections.unmodifiableSortedMap(changed);
    }
}
