package fr.etape.gateway.upstreams;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All services that are configured. */
@Component
public final class Upstreams {

    private final Map<String, Upstream> byName;

    Upstreams(UpstreamSettings settings) {
        Map<String, Upstream> upstreams = new HashMap<>();
        settings.upstreams().forEach((name, shared) -> {
            Map<String, Instances> dedicated = new HashMap<>();
            settings.dedicated().forEach((key, services) -> {
                if (services.get(name) != null) {
                    dedicated.put(key, new Instances(services.get(name)));
                }
            });
            upstreams.put(name, new Upstream(name, new Instances(shared), Map.copyOf(dedicated)));
        });
        byName = Map.copyOf(upstreams);
    }

    /** @throws IllegalStateException when the service has no instances in the configuration */
    public Upstream named(String name) {
        Upstream upstream = byName.get(name);
        if (upstream == null) {
            throw new IllegalStateException(
                    "a route leads to '" + name + "', but etape.gateway.upstreams." + name + " is not set");
        }
        return upstream;
    }

    public Set<String> names() {
        return byName.keySet();
    }
}
