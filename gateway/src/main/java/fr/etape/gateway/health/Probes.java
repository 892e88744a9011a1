package fr.etape.gateway.health;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fr.etape.gateway.upstreams.Upstreams;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Asks all services at once; what they said serves for a second, so that asking the gateway often costs them nothing.
 */
@Component
final class Probes {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final RequestConfig IMPATIENT = RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.ofSeconds(1))
            .setResponseTimeout(Timeout.ofSeconds(1))
            .build();

    private record Round(long startedAt, Map<String, CompletableFuture<Health>> answers) {
        boolean isFresh() {
            return System.nanoTime() - startedAt < FRESH.toNanos();
        }
    }

    private final Upstreams upstreams;
    private final CloseableHttpClient client;
    private final HealthSettings settings;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Round latest;

    Probes(Upstreams upstreams, CloseableHttpClient callClient, HealthSettings settings) {
        this.upstreams = upstreams;
        this.settings = settings;
        this.client = callClient;
    }

    Health healthOf(String service) {
        return Objects.requireNonNull(latestRound().answers().get(service)).join();
    }

    private synchronized Round latestRound() {
        if (latest == null || !latest.isFresh()) {
            latest = new Round(
                    System.nanoTime(),
                    upstreams.names().stream()
                            .collect(toUnmodifiableMap(
                                    Function.identity(),
                                    name -> CompletableFuture.supplyAsync(() -> ask(name), executor))));
        }
        return latest;
    }

    /** Up as long as one instance is: the others' requests go there. */
    private Health ask(String service) {
        boolean up =
                upstreams.named(service).all().stream().anyMatch(instance -> isUp(instance, settings.path(service)));
        return up ? Health.up().build() : Health.down().build();
    }

    private boolean isUp(HttpHost instance, String path) {
        HttpGet request = new HttpGet(path);
        request.setConfig(IMPATIENT);
        try {
            return client.execute(instance, request, response -> response.getCode() == 200);
        } catch (IOException e) {
            return false;
        }
    }
}
