package fr.etape.gateway.hosts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that may be asked for, as a {@code Host} header names them. Compared without case; no name is looked up.
 */
final class KnownHosts {

    private static final Pattern WITH_PORT = Pattern.compile("(?:\\[[^\\]]*+]|[^:\\[\\]]++):\\d{1,5}");
    private static final String HTTP = ":80";
    private static final String HTTPS = ":443";

    private final Set<String> withPort = new HashSet<>();
    private final Set<String> atOwnPort = new HashSet<>();

    /** @param more with a port, or without for the port at which a request comes in */
    KnownHosts(PublicAddress site, List<String> more) {
        withPort.add(lower(site.url().getHost()) + ":" + site.port());
        more.stream()
                .map(each -> lower(each.strip()))
                .filter(each -> !each.isEmpty())
                .forEach(each -> (WITH_PORT.matcher(each).matches() ? withPort : atOwnPort).add(each));
    }

    /**
     * Whether somebody may ask for it. Without a port it is that of http or of https: what a proxy spoke is not known.
     *
     * @param host null where the request names none
     * @param ownPort at which the request came in
     */
    boolean contain(@Nullable String host, int ownPort) {
        if (host == null) {
            return false;
        }
        String asked = lower(host);
        return WITH_PORT.matcher(asked).matches()
                ? has(asked, ownPort)
                : has(asked + HTTP, ownPort) || has(asked + HTTPS, ownPort);
    }

    private boolean has(String asked, int ownPort) {
        String port = ":" + ownPort;
        return withPort.contains(asked)
                || (asked.endsWith(port) && atOwnPort.contains(asked.substring(0, asked.length() - port.length())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
