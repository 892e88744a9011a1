package fr.etape.gateway.upstreams;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.TimeUnit;

/** What is known of the health of one instance. Whoever was let through must say how it went, once. */
public final class Breaker {

    /** How long requests take is not judged here. */
    private static final long UNTIMED = 0;

    private final CircuitBreaker breaker;

    Breaker(CircuitBreaker breaker) {
        this.breaker = breaker;
    }

    public boolean letsThrough() {
        return breaker.tryAcquirePermission();
    }

    public void answered() {
        breaker.onSuccess(UNTIMED, TimeUnit.NANOSECONDS);
    }

    public void failed(Throwable failure) {
        breaker.onError(UNTIMED, TimeUnit.NANOSECONDS, failure);
    }

    /** The instance was not asked after all. */
    public void notAsked() {
        breaker.releasePermission();
    }
}
