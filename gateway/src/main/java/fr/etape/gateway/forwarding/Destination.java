package fr.etape.gateway.forwarding;

import fr.etape.gateway.upstreams.Upstream;
import java.util.Map;

/**
 * Where a route leads.
 *
 * @param shared whether answers may be given to everybody who asks the same; {@code shared: true} among the metadata of
 *     the route
 * @param spread whether the instances take turns though there is a key, which then only limits; {@code spread: true}
 * @param pages whether an address with a slash at its end means the page without it; {@code pages: true}
 */
record Destination(Upstream upstream, boolean shared, boolean spread, boolean pages) {

    static Destination of(Upstream upstream, Map<String, Object> metadata) {
        return new Destination(
                upstream, isSet(metadata, "shared"), isSet(metadata, "spread"), isSet(metadata, "pages"));
    }

    /** Whether the suite may do without the service; {@code optional: true}. */
    static boolean isOptional(Map<String, Object> metadata) {
        return isSet(metadata, "optional");
    }

    private static boolean isSet(Map<String, Object> metadata, String name) {
        return Boolean.parseBoolean(String.valueOf(metadata.get(name)));
    }
}
