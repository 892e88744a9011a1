package fr.etape.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The alarm for missing events. Counter {@code etape.projection.gaps} counts the gaps that opened; gauge {@code
 * etape.projection.gap} is how many events a stream is behind now, 0 when its gap has closed.
 */
final class Gaps {

    private static final Logger log = LoggerFactory.getLogger(Gaps.class);

    private final String group;
    private final MeterRegistry meters;
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> waiting = new ConcurrentHashMap<>();

    Gaps(String group, MeterRegistry meters) {
        this.group = group;
        this.meters = meters;
    }

    /** Position {@code found} arrived while {@code bookmark} was the last one applied. */
    void found(String stream, long bookmark, long found) {
        if (!seen.containsKey(stream)) {
            log.warn(
                    "{}: gap in {}: {} arrived after {}; waiting for those in between", group, stream, found, bookmark);
            meters.counter("etape.projection.gaps", "group", group, "stream", stream)
                    .increment();
        }
        long last = seen.merge(stream, found, Math::max);
        waiting.computeIfAbsent(stream, this::gauge).set(last - bookmark);
    }

    /** Events up to {@code bookmark} have been applied. */
    void applied(String stream, long bookmark) {
        Long last = seen.get(stream);
        if (last == null) {
            return;
        }
        waiting.computeIfAbsent(stream, this::gauge).set(Math.max(0, last - bookmark));
        if (last <= bookmark) {
            seen.remove(stream);
            log.info("{}: gap in {} closed at {}", group, stream, bookmark);
        }
    }

    private AtomicLong gauge(String stream) {
        AtomicLong value = new AtomicLong();
        Gauge.builder("etape.projection.gap", value, AtomicLong::get)
                .tag("group", group)
                .tag("stream", stream)
                .register(meters);
        return value;
    }
}
