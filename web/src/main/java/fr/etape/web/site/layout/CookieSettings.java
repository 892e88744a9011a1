package fr.etape.web.site.layout;

/**
 * How this site names its cookies.
 *
 * @param secureCookies whether browsers reach the site over TLS alone, as the public address says. Cookies are then
 *     never sent in the clear, and their names begin with {@code __Host-}, so that no other host of the domain can
 *     plant one. Without TLS, nobody could sign in with them
 */
public record CookieSettings(boolean secureCookies) {

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
