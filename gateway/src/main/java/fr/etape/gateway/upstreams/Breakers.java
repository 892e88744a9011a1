package fr.etape.gateway.upstreams;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.core5.http.HttpHost;
import org.springframework.stereotype.Component;

/** One breaker for each instance. */
@Component
public final class Breakers {

    private final BreakerSettings settings;
    private final CircuitBreakerConfig config;
    private final Map<HttpHost, Breaker> byInstance = new ConcurrentHashMap<>();

    Breakers(BreakerSettings settings) {
        this.settings = settings;
        this.config = CircuitBreakerConfig.custom()
                .slidingWindow(
                        settings.window(),
                        Math.max(1, settings.window() / 2),
                        SlidingWindowType.COUNT_BASED,
                        SlidingWindowSynchronizationStrategy.LOCK_FREE)
                .failureRateThreshold(settings.failurePercent())
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(settings.trials())
                .writableStackTraceEnabled(false)
                .build();
    }

    public Breaker of(HttpHost instance) {
        return byInstance.computeIfAbsent(instance, this::make);
    }

    private Breaker make(HttpHost instance) {
        CircuitBreaker breaker = CircuitBreaker.of(instance.toHostString(), config);
        if (!settings.enabled()) {
            breaker.transitionToDisabledState();
        }
        return new Breaker(breaker);
    }

    /** How long an instance is left alone, at most. */
    public Duration openFor() {
        return settings.openFor();
    }
}
