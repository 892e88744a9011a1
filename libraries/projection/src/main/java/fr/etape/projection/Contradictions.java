package fr.etape.projection;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The alarm for a position that has two contents: somebody else wrote to the topic, or its owner lost what it had
 * published. Counter {@code etape.projection.contradictions} counts them by stream.
 */
final class Contradictions {

    private static final Logger log = LoggerFactory.getLogger(Contradictions.class);

    private final String group;
    private final MeterRegistry meters;
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    Contradictions(String group, MeterRegistry meters) {
        this.group = group;
        this.meters = meters;
    }

    /** In full once a stream: whoever sends one can send many, and each is in the dead letters. */
    void found(String stream, long position) {
        meters.counter("etape.projection.contradictions", "group", group, "stream", stream)
                .increment();
        if (said.add(stream)) {
            log.error(
                    "{}: {}/{} came again with another content than the one that was applied. Either is forged, or its"
                            + " owner has lost events. It was set aside in {}; compare both",
                    group,
                    stream,
                    position,
                    DeadLetters.topic(group));
        }
    }
}
