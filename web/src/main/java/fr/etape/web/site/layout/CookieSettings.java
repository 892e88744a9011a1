package fr.etape.web.site.layout;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this site names its cookies.
 *
 * @param secureCookies whether browsers reach the site over TLS alone. Cookies are then never sent in the clear, and
 *     their names begin with {@code __Host-}, so that no other host of the domain can plant one. Off by default:
 *     without TLS, nobody could sign in
 */
@ConfigurationProperties("etape.web")
public record CookieSettings(@DefaultValue("false") boolean secureCookies) {

    public String session() {
        return name("etape-session");
    }

    public String csrf() {
        return name("etape-csrf");
    }

    /** Name of a cookie that is only for some pages. {@code __Host-} would make it one for all. */
    public String belowPath(String name) {
        return secureCookies ? "__Secure-" + name : name;
    }

    private String name(String name) {
        return secureCookies ? "__Host-" + name : name;
    }
}
