package fr.etape.gateway.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownHostsTest {

    private static final int OWN_PORT = 8080;

    private final KnownHosts hosts = new KnownHosts(
            new PublicAddress(URI.create("https://etape.example")), List.of("localhost", "[::1]", " gateway:8080 "));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "etape.example",
                "ETAPE.example",
                "etape.example:443",
                "localhost:8080",
                "LocalHost:8080",
                "[::1]:8080",
                "gateway:8080"
            })
    void areThePublicOneAndThoseOfTheSettings(String host) {
        assertThat(hosts.contain(host, OWN_PORT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "etape.example.evil.example",
                "evil-etape.example",
                "etape.example:8080",
                "etape.example.",
                "localhost",
                "localhost:9999",
                "localhost:80808080",
                "127.0.0.1:8080",
                "[::1]",
                "[::2]:8080",
                "gateway",
                "gateway:8081",
                "etape.example:443@evil.example",
                "",
                ":8080"
            })
    void noOthers(String host) {
        assertThat(hosts.contain(host, OWN_PORT)).isFalse();
    }

    @Test
    void aRequestThatNamesNoHostIsForNobody() {
        assertThat(hosts.contain(null, OWN_PORT)).isFalse();
    }

    @Test
    void aPublicAddressHasItsPort() {
        KnownHosts local = new KnownHosts(new PublicAddress(URI.create("http://localhost:8080")), List.of());

        assertThat(local.contain("localhost:8080", 18080)).isTrue();
        assertThat(local.contain("localhost", 18080)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"etape.example", "ftp://etape.example", "https://etape.example/a", "https://etape.example?a"})
    void whatIsNoAddressOfASiteIsNoPublicAddress(String url) {
        assertThatThrownBy(() -> new PublicAddress(URI.create(url)))
                .hasMessage("etape.url must be like https://etape.example, and is " + url);
    }

    @Test
    void settingsThatDoNotFitAreSaidInOneSentence() {
        PublicAddress secure = new PublicAddress(URI.create("https://etape.example"));

        assertThat(SettingsThatFit.doubt(secure, false))
                .isEqualTo(
                        "etape.url is https://etape.example, but etape.gateway.clients.trusted-proxies names no proxy: "
                                + "everybody behind the one that speaks TLS counts as one client and shares its limits.");
        assertThat(SettingsThatFit.doubt(new PublicAddress(URI.create("http://etape.example")), true))
                .startsWith("etape.url is http://etape.example, without TLS:");
        assertThat(SettingsThatFit.doubt(secure, true)).isEmpty();
        assertThat(SettingsThatFit.doubt(new PublicAddress(URI.create("http://localhost:8080")), false))
                .isEmpty();
    }
}
