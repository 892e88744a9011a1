package fr.etape.sessions.tour.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Gives answers again for a short while. When one has become old, one caller makes it anew, and the others get the old
 * one until it is there, but none that is more than three times as old as it should be.
 */
final class Recent<V> {

    private static final int PATIENCE = 3;

    private record Entry<V>(V value, long madeAt, AtomicBoolean beingMade) {}

    private final Map<String, Entry<V>> entries = new ConcurrentHashMap<>();
    private final long freshNanos;
    private final LongSupplier nanoTime;

    Recent(Duration freshFor, LongSupplier nanoTime) {
        this.freshNanos = freshFor.toNanos();
        this.nanoTime = nanoTime;
    }

    /** What the maker throws comes out, and is not kept. */
    V get(String key, Supplier<V> maker) {
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return make(key, maker);
        }
        long age = nanoTime.getAsLong() - entry.madeAt();
        if (age < freshNanos) {
            return entry.value();
        }
        if (entry.beingMade().compareAndSet(false, true)) {
            try {
                return make(key, maker);
            } finally {
                entry.beingMade().set(false);
            }
        }
        return age < PATIENCE * freshNanos ? entry.value() : make(key, maker);
    }

    private V make(String key, Supplier<V> maker) {
        long now = nanoTime.getAsLong();
        V value = maker.get();
        entries.put(key, new Entry<>(value, now, new AtomicBoolean()));
        return value;
    }

    /** So that whoever changes something sees it at once, at least here. */
    void forget() {
        entries.clear();
    }
}
