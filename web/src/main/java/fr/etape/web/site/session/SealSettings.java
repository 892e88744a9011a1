package fr.etape.web.site.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Notes that browsers keep for this site, and cannot read.
 *
 * @param secret what the key is derived from; the same for all instances. Without one, each process has a key of its
 *     own, and notes are lost when it ends
 * @param answersFor how long answers are kept for somebody who has to sign in again
 * @param registrationFor how long a browser knows which registration was made last in it
 * @param signInFor how long somebody may take to sign in at the provider
 * @param longestCookie most characters of a note, sealed; browsers take 4,096 with name and attributes, and the gateway
 *     7 KB of headers in all
 */
@ConfigurationProperties("etape.web.seal")
public record SealSettings(
        @Nullable String secret,
        @DefaultValue("15m") Duration answersFor,
        @DefaultValue("30m") Duration registrationFor,
        @DefaultValue("10m") Duration signInFor,
        @DefaultValue("3000") int longestCookie) {

    @Override
    public String toString() {
        return "SealSettings[answersFor=" + answersFor + ", registrationFor=" + registrationFor + ", signInFor="
                + signInFor + ", longestCookie=" + longestCookie + "]";
    }
}
