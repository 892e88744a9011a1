package fr.etape.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * A bucket of tokens for each name. One that has not been asked for in the time in which it fills up is full, and so
 * may be forgotten.
 */
final class Buckets {

    private final LoadingCache<String, Bucket> byName;

    Buckets(LimitSettings.Rate rate, int remembered) {
        this(rate.burst(), rate.perSecond(), Duration.ofSeconds(1), remembered);
    }

    /** Each holds {@code burst} tokens, and gets {@code tokens} in each period. */
    Buckets(int burst, int tokens, Duration period, int remembered) {
        Duration full = period.multipliedBy(burst).dividedBy(tokens).plusSeconds(1);
        byName = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(full)
                // Without it, a full bucket would be kept until somebody else asks.
                .scheduler(Scheduler.systemScheduler())
                .build(name -> bucket(burst, tokens, period));
    }

    private static Bucket bucket(int burst, int tokens, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(tokens, period))
                .withNanosecondPrecision()
                .build();
    }

    /** How long to wait for the next token; zero when one was taken. */
    Duration take(String name) {
        ConsumptionProbe probe = byName.get(name).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    /** Of a token that was taken. */
    void giveBack(String name) {
        byName.get(name).addTokens(1);
    }

    /** Names that are remembered. */
    long remembered() {
        byName.cleanUp();
        return byName.estimatedSize();
    }
}
