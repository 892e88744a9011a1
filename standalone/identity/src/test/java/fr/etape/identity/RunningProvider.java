package fr.etape.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The provider as the launcher starts it, with secrets in a directory of the test. */
final class RunningProvider implements Provider {

    static final String SITE_SECRET = "site".repeat(16);
    static final String ORGANISER_SECRET = "orga".repeat(16);
    static final String STEERING_SECRET = "steering".repeat(8);
    static final String PASSWORD = "etape-demo";
    static final String CLAIRE = "0b9e7d1c-4f3a-4b1e-9a57-2f7c61d3e845";

    private static final String LAUNCHER_SECRET = "launcher".repeat(8);

    private final int port;
    private final ConfigurableApplicationContext context;

    private RunningProvider(int port, ConfigurableApplicationContext context) {
        this.port = port;
        this.context = context;
    }

    static RunningProvider start(Path secrets) {
        return start(secrets, FreePort.pick());
    }

    /** @param more properties that the launcher does not give */
    static RunningProvider start(Path secrets, int port, String... more) {
        return new RunningProvider(
                port,
                new SpringApplicationBuilder(IdentityApplication.class)
                        .run(arguments(secrets, port, more).toArray(String[]::new)));
    }

    /** Makes what the launcher makes in its data directory, too. */
    static List<String> arguments(Path secrets, int port, String... more) {
        try {
            Files.writeString(secrets.resolve("identity-launcher"), LAUNCHER_SECRET);
            Path people = secrets.resolve("people.json");
            Files.write(people, JsonMapper.shared().writeValueAsBytes(people()));
            return Stream.concat(
                            Stream.of(more),
                            Stream.of(
                                    "server.address=127.0.0.1",
                                    "server.port=" + port,
                                    "etape.identity.launcher-secret=" + LAUNCHER_SECRET,
                                    "etape.identity.issuer=http://localhost:" + port + "/identity",
                                    "etape.identity.secrets=" + secrets,
                                    "etape.identity.people=" + people,
                                    "etape.identity.clients.web=" + SITE_SECRET,
                                    "etape.identity.clients.organiser=" + ORGANISER_SECRET,
                                    "etape.identity.clients.steering=" + STEERING_SECRET))
                    .map(property -> "--" + property)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> people() {
        return List.of(
                person(CLAIRE, "Claire", "Moreau", "ORGANISER"),
                person("5d1f", "Hugo", "Petit", "DOOR"),
                person("c07a", "Simone", "Bernard", "STEERING"));
    }

    private static Map<String, String> person(String sub, String givenName, String familyName, String role) {
        String login =
                givenName.toLowerCase(java.util.Locale.ROOT) + "." + familyName.toLowerCase(java.util.Locale.ROOT);
        return Map.of(
                "sub", sub,
                "loginHint", login,
                "password", PASSWORD,
                "name", givenName + " " + familyName,
                "givenName", givenName,
                "familyName", familyName,
                "email", login + "@etape.example",
                "role", role);
    }

    /** Sessions that it holds in memory. */
    int sessions() {
        TomcatWebServer server =
                (TomcatWebServer) Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        return Stream.of(server.getTomcat().getHost().findChildren())
                .mapToInt(application -> ((Context) application).getManager().getActiveSessions())
                .sum();
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void close() {
        context.close();
    }
}
