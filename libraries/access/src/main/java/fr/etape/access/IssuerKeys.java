package fr.etape.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;

/**
 * The public keys of an issuer of tokens. They are fetched when the first token arrives and kept for five minutes, or
 * for four hours while the issuer is unavailable. A token with an unknown key causes a new fetch, but at most one every
 * five seconds, however many such tokens arrive.
 */
final class IssuerKeys implements JWKSetSource<SecurityContext> {

    private static final int FETCH_MILLIS = 2_000;
    private static final int LARGEST_SET = 100_000;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration WAIT_FOR_FETCH = Duration.ofSeconds(5);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(5);
    private static final Duration OUTAGE = Duration.ofHours(4);

    private final JWKSetSource<SecurityContext> issuer;
    private volatile boolean known;

    /** Throws {@link IllegalArgumentException} when the address is not a URL. */
    IssuerKeys(String address) {
        try {
            this.issuer = new URLBasedJWKSetSource<>(
                    URI.create(address).toURL(), new DefaultResourceRetriever(FETCH_MILLIS, FETCH_MILLIS, LARGEST_SET));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("jwk-set-uri is not a URL", e);
        }
    }

    JWKSource<SecurityContext> source() {
        return JWKSourceBuilder.create(this)
                .cache(FRESH.toMillis(), WAIT_FOR_FETCH.toMillis())
                .refreshAheadCache(false)
                .rateLimited(BETWEEN_FETCHES.toMillis())
                .retrying(true)
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    /** Whether a token could not be checked because the issuer, as far as we know, does not have its key. */
    boolean lackTheKeyBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RateLimitReachedException) {
                return known;
            }
        }
        return false;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long now, SecurityContext context)
            throws KeySourceException {
        JWKSet keys = issuer.getJWKSet(evaluator, now, context);
        known = true;
        return keys;
    }

    @Override
    public void close() throws IOException {
        issuer.close();
    }
}
