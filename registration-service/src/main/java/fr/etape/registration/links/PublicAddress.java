package fr.etape.registration.links;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people reach the suite.
 *
 * @param url of the start page, such as {@code https://etape.example}; without it, nothing that leaves this service can
 *     have a link
 */
@ConfigurationProperties("etape")
public record PublicAddress(@Nullable URI url) {

    /** Throws {@link IllegalArgumentException} for anything but an absolute http address without a query. */
    public PublicAddress {
        if (url != null && !url.toString().isEmpty() && !isSite(url)) {
            throw new IllegalArgumentException("etape.url must be like https://etape.example");
        }
    }

    public boolean isKnown() {
        return url != null && !url.toString().isEmpty();
    }

    /** The participant's own page. */
    public String ownPage(String accessToken) {
        return site() + "/registrations/" + accessToken;
    }

    public String stopPage(String stopId) {
        return site() + "/stops/" + stopId;
    }

    private String site() {
        return String.valueOf(url).replaceAll("(?<!/)/+$", "");
    }

    private static boolean isSite(URI url) {
        return ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                && url.getHost() != null
                && url.getQuery() == null
                && url.getFragment() == null;
    }
}
