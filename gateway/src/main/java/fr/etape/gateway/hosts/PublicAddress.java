package fr.etape.gateway.hosts;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the suite.
 *
 * @param url of the start page, such as {@code https://etape.example}
 */
@ConfigurationProperties("etape")
record PublicAddress(@DefaultValue("http://localhost:8080") URI url) {

    /** Throws {@link IllegalArgumentException} for anything but scheme, host and port. */
    PublicAddress {
        String scheme = url.getScheme();
        if (!("https".equals(scheme) || "http".equals(scheme))
                || url.getHost() == null
                || url.getRawPath().length() > 1
                || url.getRawQuery() != null) {
            throw new IllegalArgumentException("etape.url must be like https://etape.example, and is " + url);
        }
    }

    boolean isSecure() {
        return "https".equals(url.getScheme());
    }

    int port() {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return isSecure() ? 443 : 80;
    }
}
