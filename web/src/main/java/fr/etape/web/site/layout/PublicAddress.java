package fr.etape.web.site.layout;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where people reach the suite. Links with secrets, and addresses that a provider sends people back to, begin with it
 * and never with the host that a request names.
 *
 * @param url of the start page, such as {@code https://etape.example}
 */
@ConfigurationProperties("etape")
public record PublicAddress(
        @DefaultValue("http://localhost:8080") URI url) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Throws {@link IllegalArgumentException} for anything but scheme, host and port. */
    public PublicAddress {
        String scheme = url.getScheme();
        if (!("https".equals(scheme) || "http".equals(scheme))
                || url.getHost() == null
                || url.getRawPath().length() > 1
                || url.getRawQuery() != null) {
            throw new IllegalArgumentException("etape.url must be like https://etape.example, and is " + url);
        }
    }

    /** Whether browsers come over TLS. */
    public boolean isSecure() {
        return "https".equals(url.getScheme());
    }

    /**
     * The whole address of a page.
     *
     * @param path begins with a slash; braces are filled with the variables, which are encoded
     */
    public String of(String path, Object... variables) {
        return UriComponentsBuilder.newInstance()
                .scheme(url.getScheme())
                .host(url.getHost())
                .port(url.getPort())
                .path(path)
                .encode()
                .buildAndExpand(variables)
                .toUriString();
    }

    /** Whether a browser came by this address, and not by another name of the suite, where its cookies are others. */
    public boolean isThatOf(HttpServletRequest request) {
        return url.getHost().equalsIgnoreCase(request.getServerName())
                && (port() == request.getServerPort() || (isSecure() && request.getServerPort() == HTTP));
    }

    private int port() {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return isSecure() ? HTTPS : HTTP;
    }
}
