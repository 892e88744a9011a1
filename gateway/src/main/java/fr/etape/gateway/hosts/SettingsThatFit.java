package fr.etape.gateway.hosts;

import java.util.Set;

/** Says in one sentence what an operator seems to have forgotten. */
final class SettingsThatFit {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private SettingsThatFit() {}

    /** Empty when the settings fit. */
    static String doubt(PublicAddress site, boolean trustsProxies) {
        if (site.isSecure() && !trustsProxies) {
            return "etape.url is " + site.url() + ", but etape.gateway.clients.trusted-proxies names no proxy: "
                    + "everybody behind the one that speaks TLS counts as one client and shares its limits.";
        }
        if (!site.isSecure() && !THIS_MACHINE.contains(site.url().getHost())) {
            return "etape.url is " + site.url() + ", without TLS: "
                    + "cookies of people who sign in can be read on the way. Put TLS in front and set https.";
        }
        return "";
    }
}
