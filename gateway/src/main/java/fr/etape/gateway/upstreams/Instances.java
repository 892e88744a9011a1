package fr.etape.gateway.upstreams;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.HttpHost;

/**
 * Interchangeable instances. The order for a key is that of rendezvous hashing: each instance has a weight for each
 * key, the heaviest is asked first. It needs no memory, is the same on every gateway, and when an instance goes, only
 * its own keys move.
 */
final class Instances {

    private record Weighted(HttpHost host, long seed) {
        long weight(long key) {
            return mixed(seed ^ key);
        }
    }

    private final List<Weighted> weighted;
    private final List<HttpHost> hosts;
    private final AtomicInteger turn = new AtomicInteger();

    Instances(List<URI> baseUrls) {
        hosts = baseUrls.stream().map(HttpHost::create).toList();
        weighted = hosts.stream()
                .map(host -> new Weighted(host, hash(host.toURI())))
                .toList();
    }

    List<HttpHost> hosts() {
        return hosts;
    }

    List<HttpHost> inOrderFor(String key) {
        if (hosts.size() == 1) {
            return hosts;
        }
        long hash = hash(key);
        return weighted.stream()
                .sorted(Comparator.comparingLong(instance -> instance.weight(hash)))
                .map(Weighted::host)
                .toList();
    }

    List<HttpHost> inTurn() {
        if (hosts.size() == 1) {
            return hosts;
        }
        List<HttpHost> rotated = new ArrayList<>(hosts);
        Collections.rotate(rotated, turn.getAndIncrement());
        return rotated;
    }

    /** FNV-1a, 64 bits: the same in every JVM, unlike a hash code need be. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finisher of MurmurHash3: spreads what differs in a few bits over all of them. */
    private static long mixed(long bits) {
        long half = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
        half = (half ^ (half >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return half ^ (half >>> 33);
    }
}
