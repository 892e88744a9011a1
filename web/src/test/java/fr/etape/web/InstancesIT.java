package fr.etape.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.testservers.TestServers;
import fr.etape.web.Visitor.Page;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Several instances of the site, one after the other and side by side. */
class InstancesIT {

    private static final StubApi API = new StubApi();
    private static final StubProvider PROVIDER = new StubProvider();

    private final String database = "etape-web-" + UUID.randomUUID();

    @BeforeEach
    void aPerson() {
        API.forgetAll();
        API.answers("GET /api/me", StaffJson.me("ORGANISER"));
        API.answers("GET /api/stops?mine=true", Json.list(Json.ANGERS));
    }

    @Test
    void aSessionOutlivesTheInstanceThatBeganIt() {
        String session;
        try (ServletWebServerApplicationContext first = instance()) {
            Visitor visitor = visitor(first);
            visitor.signsIn(PROVIDER, "/me");
            session = visitor.cookie("etape-session");
        }

        try (ServletWebServerApplicationContext second = instance()) {
            Visitor same = visitor(second);
            same.takesCookie("etape-session", session);

            assertThat(same.opens("/me").text("h1")).isEqualTo("Claire Moreau");
        }
    }

    @Test
    void aSignInMayBeginAtOneInstanceAndEndAtAnother() {
        try (ServletWebServerApplicationContext first = instance();
                ServletWebServerApplicationContext second = instance()) {
            Visitor there = visitor(first);
            Page toProvider = there.opens(there.opens("/sign-in?to=/me").header("Location"));
            Visitor here = visitor(second);
            here.takesCookie("etape-sign-in", there.cookie("etape-sign-in"));

            // The provider is told where to come back to, and must be told the same when the code is exchanged.
            Page back = here.opens(PROVIDER.comesBack(URI.create(toProvider.header("Location"))));

            assertThat(back.header("Location")).isEqualTo("/me");
            assertThat(here.opens("/me").status()).isEqualTo(200);
        }
    }

    @Test
    void namesItsCookiesSoThatNoOtherHostCanPlantThemWhereThereIsTls() {
        try (ServletWebServerApplicationContext site = instance("--etape.url=https://etape.example")) {
            Visitor somebody = visitor(site);
            String[] there = {"X-Forwarded-Host", "etape.example"};
            Page begun = somebody.opens(somebody.opens("/sign-in", there).header("Location"), there);
            Page form = visitor(site).opens("/start");

            assertThat(begun.header("Set-Cookie"))
                    .startsWith("__Secure-etape-sign-in=")
                    .contains("; Path=/login/oauth2/code;")
                    .contains("; Secure")
                    .contains("; HttpOnly")
                    .contains("; SameSite=Lax")
                    .doesNotContain("Domain");
            assertThat(form.header("Set-Cookie"))
                    .startsWith("__Host-etape-csrf=")
                    .contains("; Path=/")
                    .contains("; Secure")
                    .contains("; HttpOnly")
                    .doesNotContain("Domain");
        }
    }

    @Test
    void showsPagesForEverybodyWhileTheSessionsCannotBeRead() {
        API.answers("GET /api/stops", Json.list());
        API.answers("GET /api/stops?rehearsal=true", Json.list());
        try (ServletWebServerApplicationContext site =
                instance("--spring.mongodb.uri=mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100")) {
            Visitor visitor = visitor(site);
            visitor.takesCookie("etape-session", "A".repeat(43));

            assertThat(visitor.opens("/").status()).isEqualTo(200);
            assertThat(visitor.opens("/staff").status()).isEqualTo(503);
        }
    }

    /**
     * @param more arguments, which take the place of those that all instances have: given twice, their values would be
     *     joined
     */
    private ServletWebServerApplicationContext instance(String... more) {
        String[] arguments = {
            "--server.port=0",
            "--etape.web.api=" + API.url(),
            "--etape.web.rehearsal=" + API.url(),
            "--spring.mongodb.uri=" + TestServers.mongodb(),
            "--spring.mongodb.database=" + database,
            "--etape.web.seal.secret=the same for all",
            "--etape.web.sign-in.issuer=" + PROVIDER.url(),
            "--etape.web.sign-in.client-id=web",
            "--etape.web.sign-in.client-secret=secret",
            "--etape.web.sign-in.authorization-uri=" + PROVIDER.url() + "/authorize",
            "--etape.web.sign-in.token-uri=" + PROVIDER.url() + "/token",
            "--etape.web.sign-in.jwk-set-uri=" + PROVIDER.url() + "/jwks"
        };
        Map<String, String> all = new LinkedHashMap<>();
        Stream.concat(Arrays.stream(arguments), Arrays.stream(more))
                .forEach(argument -> all.put(argument.substring(0, argument.indexOf('=')), argument));
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(WebApplication.class)
                .run(all.values().toArray(String[]::new));
    }

    private static Visitor visitor(ServletWebServerApplicationContext site) {
        return new Visitor(Objects.requireNonNull(site.getWebServer()).getPort());
    }
}
