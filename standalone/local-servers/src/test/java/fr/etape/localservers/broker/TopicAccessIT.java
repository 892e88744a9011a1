package fr.etape.localservers.broker;

import static fr.etape.localservers.topicaccess.Principal.ADMIN;
import static fr.etape.localservers.topicaccess.Principal.PARTNER;
import static fr.etape.localservers.topicaccess.Principal.REGISTRATION;
import static fr.etape.localservers.topicaccess.Principal.REPORTING;
import static fr.etape.localservers.topicaccess.Principal.SESSIONS;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.localservers.topicaccess.Login;
import fr.etape.localservers.topicaccess.Principal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may write and read which topic at a real broker that asks everybody who they are. */
class TopicAccessIT {

    /** Owners of the streams, one topic of each kind. */
    private static final Map<String, Principal> OWNERS = Map.of(
            "etape.tour.v1", SESSIONS,
            "etape.team.v1.stop-a", SESSIONS,
            "etape.programme.v1.stop-a", SESSIONS,
            "etape.bookings.v1.stop-a", SESSIONS,
            "etape.tables.v1.stop-a", SESSIONS,
            "etape.contributions.v1.stop-a", SESSIONS,
            "etape.votes.v1.stop-a", SESSIONS,
            "etape.feedback.v1.stop-a", SESSIONS,
            "etape.registrations.v1.stop-a", REGISTRATION);

    @TempDir
    static Path directory;

    private static ManagedBroker broker;

    @BeforeAll
    static void startBroker() throws Exception {
        broker = ManagedBroker.start(Brokers.secured(directory));
        try (Client admin = as(ADMIN)) {
            for (String topic : OWNERS.keySet()) {
                admin.create(topic);
                assertThat(admin.send(topic, "first")).isEqualTo("written");
            }
        }
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Principal.class,
            names = {"REGISTRATION", "SESSIONS", "REPORTING", "PARTNER"})
    void nobodyWritesATopicButItsOwner(Principal principal) {
        try (Client client = as(principal)) {
            OWNERS.forEach((topic, owner) -> assertThat(client.send(topic, "forged"))
                    .as("%s writes %s", principal, topic)
                    .isEqualTo(owner == principal ? "written" : "TopicAuthorizationException"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Principal.class,
            names = {"REGISTRATION", "SESSIONS", "REPORTING", "PARTNER"})
    void nobodyMakesATopicButItsOwner(Principal principal) {
        try (Client client = as(principal)) {
            for (String kind : List.of("team", "registrations", "votes", "invented")) {
                Principal owner = OWNERS.get("etape." + kind + ".v1.stop-a");
                String topic = "etape." + kind + ".v1.of-" + principal.user();
                assertThat(client.create(topic))
                        .as("%s makes %s", principal, topic)
                        .isEqualTo(owner == principal ? "made" : "TopicAuthorizationException");
            }
        }
    }

    @Test
    void everyServiceReadsWhatItNeedsAndPartnersWhatIsPublic() {
        Map<Principal, Set<String>> read = Map.of(
                REGISTRATION, Set.of("tour", "team", "programme"),
                SESSIONS, Set.of("registrations"),
                REPORTING, kinds(),
                PARTNER, without(kinds(), "team"));
        read.forEach((principal, kinds) -> {
            try (Client client = as(principal)) {
                OWNERS.keySet()
                        .forEach(topic -> assertThat(client.read(topic))
                                .as("%s reads %s", principal, topic)
                                .isEqualTo(kinds.contains(kind(topic)) ? "read" : "TopicAuthorizationException"));
            }
        });
    }

    @Test
    void everybodyReadsInGroupsOfTheirOwn() {
        for (Principal principal : EnumSet.of(REGISTRATION, SESSIONS, REPORTING, PARTNER)) {
            try (Client client = as(principal)) {
                String readable = principal == SESSIONS ? "etape.registrations.v1.stop-a" : "etape.tour.v1";
                for (String group : List.of("registration.tour", "sessions.x", "reporting.day", "partner.x", "y")) {
                    String own = principal.name().toLowerCase(Locale.ROOT) + ".";
                    assertThat(client.join(group, readable))
                            .as("%s as %s", principal, group)
                            .isEqualTo(group.startsWith(own) ? "joined" : "GroupAuthorizationException");
                }
            }
        }
    }

    @Test
    void whoeverHasNoPasswordOrAWrongOneComesNowhere() {
        String topic = "etape.team.v1.stop-a";
        try (Client nobody = new Client(broker.bootstrapServers(), Map.of());
                Client liar = new Client(broker.bootstrapServers(), new Login("etape-sessions", "guessed").settings());
                Client stranger = new Client(broker.bootstrapServers(), new Login("mallory", "x").settings());
                Client plain = new Client(
                        broker.bootstrapServers(),
                        broker.settings().access().login(ADMIN).plainSettings())) {
            assertThat(nobody.send(topic, "forged")).isEqualTo("TimeoutException");
            assertThat(liar.send(topic, "forged")).isEqualTo("SaslAuthenticationException");
            assertThat(stranger.send(topic, "forged")).isEqualTo("SaslAuthenticationException");
            assertThat(plain.send(topic, "forged")).isEqualTo("UnsupportedSaslMechanismException");
        }
    }

    /** Unpacked, this would end the broker, which has a heap of 192 MB. */
    @Test
    void whoeverMayNotWriteIsRefusedBeforeAnythingIsUnpacked() {
        try (Client partner = as(PARTNER)) {
            assertThat(partner.send("etape.team.v1.stop-a", new byte[100 << 20], "zstd"))
                    .isEqualTo("TopicAuthorizationException");
        }
        assertThat(broker.server().alive()).isTrue();
    }

    @Test
    void withoutTheGuardEverybodyWritesEverything() throws Exception {
        try (ManagedBroker open = ManagedBroker.start(Brokers.open(Files.createTempDirectory(directory, "open")));
                Client nobody = new Client(open.bootstrapServers(), Map.of())) {
            assertThat(nobody.create("etape.team.v1.stop-a")).isEqualTo("made");
            assertThat(nobody.send("etape.team.v1.stop-a", "forged")).isEqualTo("written");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void passwordsStandInFilesOfTheirOwnerAndNowhereElse() throws IOException {
        List<String> passwords =
                List.copyOf(broker.settings().access().passwords().values());
        assertThat(passwords).hasSize(5).doesNotHaveDuplicates().allMatch(password -> password.length() == 64);
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, ISO_8859_1);
                if (file.getParent().endsWith("secrets")) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------");
                } else {
                    assertThat(passwords).as("%s", file).noneMatch(content::contains);
                }
            }
        }
        String commandLine =
                Files.readString(Path.of("/proc", Long.toString(broker.server().pid()), "cmdline"));
        assertThat(commandLine).contains(Broker.class.getName()).doesNotContain(passwords);
    }

    private static Client as(Principal principal) {
        return new Client(
                broker.bootstrapServers(),
                broker.settings().access().login(principal).settings());
    }

    private static Set<String> kinds() {
        return OWNERS.keySet().stream().map(TopicAccessIT::kind).collect(toSet());
    }

    private static String kind(String topic) {
        return topic.split("\\.", -1)[1];
    }

    private static Set<String> without(Set<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).collect(toSet());
    }
}
