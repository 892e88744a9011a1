package fr.etape.gateway.upstreams;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * One service: the instances that all keys share, and those that serve one key alone.
 *
 * @param name as routes and configuration use it, and as clients are told it
 */
public record Upstream(String name, Instances shared, Map<String, Instances> dedicated) {

    /** Whom to ask, in this order. Without a key the load is spread evenly. */
    public List<HttpHost> inOrder(@Nullable String key) {
        return key == null
                ? shared.inTurn()
                : dedicated.getOrDefault(key, shared).inOrderFor(key);
    }

    public List<HttpHost> all() {
        return Stream.concat(Stream.of(shared), dedicated.values().stream())
                .flatMap(instances -> instances.hosts().stream())
                .distinct()
                .toList();
    }
}
