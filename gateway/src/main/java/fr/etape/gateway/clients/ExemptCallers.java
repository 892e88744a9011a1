package fr.etape.gateway.clients;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Callers by name, whose addresses may change. */
@Component
public final class ExemptCallers {

    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private record Found(Set<String> addresses, long at) {}

    private final List<String> names;
    private volatile Found found = new Found(Set.of(), System.nanoTime() - FRESH);

    ExemptCallers(ClientSettings settings) {
        this.names = List.copyOf(settings.exempt());
    }

    public boolean contains(String address) {
        if (names.isEmpty()) {
            return false;
        }
        if (System.nanoTime() - found.at() >= FRESH) {
            found = new Found(
                    names.stream().flatMap(ExemptCallers::addresses).collect(Collectors.toSet()), System.nanoTime());
        }
        return found.addresses().contains(address);
    }

    /** None while the name is unknown, as before that caller's first start. */
    private static Stream<String> addresses(String name) {
        try {
            return Stream.of(InetAddress.getAllByName(name)).map(InetAddress::getHostAddress);
        } catch (UnknownHostException e) {
            return Stream.of();
        }
    }
}
