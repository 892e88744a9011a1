package fr.etape.gateway.clients;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells clients apart. */
@Component
public final class Clients {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final @Nullable Pattern trustedProxies;

    Clients(ClientSettings settings) {
        this.trustedProxies = settings.trustedProxies();
    }

    /** Whether the request comes straight from a trusted proxy. */
    public boolean isFromTrustedProxy(HttpServletRequest request) {
        return isTrusted(request.getRemoteAddr());
    }

    /** Whether the operator named any. */
    public boolean trustsProxies() {
        return trustedProxies != null && !trustedProxies.pattern().isBlank();
    }

    /** Address of the last hop that is not trusted: what stands before it, that hop may have made up. */
    public String address(HttpServletRequest request) {
        String nearest = request.getRemoteAddr();
        if (!isTrusted(nearest)) {
            return nearest;
        }
        for (String hop : hops(request).reversed()) {
            String address = IpAddress.of(hop);
            if (address == null) {
                return nearest;
            }
            nearest = address;
            if (!isTrusted(nearest)) {
                return nearest;
            }
        }
        return nearest;
    }

    /** What is counted as one client: an IPv4 address, or the network of 64 bits that an IPv6 user is given whole. */
    public String counted(HttpServletRequest request) {
        return IpAddress.network(address(request));
    }

    /** The same of an address that a connection comes from; null for a trusted proxy, who comes for many. */
    public @Nullable String countedPeer(String address) {
        return isTrusted(address) ? null : IpAddress.network(address);
    }

    private static List<String> hops(HttpServletRequest request) {
        return List.of(String.join(",", Collections.list(request.getHeaders(FORWARDED_FOR)))
                .split(",", -1));
    }

    private boolean isTrusted(String address) {
        return trustedProxies != null && trustedProxies.matcher(address).matches();
    }
}
