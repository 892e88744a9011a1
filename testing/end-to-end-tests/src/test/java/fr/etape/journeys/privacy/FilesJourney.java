package fr.etape.journeys.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All files below the data directory: who may read them, and whether one of them tells a name, an address or a link.
 * Two may: MongoDB's own, which hold the registrations, and the mailbox, which holds the mails of the demonstration.
 */
@OnSharedSuite
@Order(3)
class FilesJourney {

    private static final Set<String> MAY_TELL = Set.of("mongod", "mailbox");
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    @TempDir
    Path elsewhere;

    @Test
    void noFileTellsWhoSomebodyIsOrHoldsTheirLinkEvenAMistypedOne(Suite suite) throws IOException {
        // given somebody who registered, and an invitation
        Etape nobody = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "planted", Map.of("ELU", 3));
        Person person = new Person(
                "Quetzalcoatline",
                "Wojciechowska",
                "q.wojciechowska@planted.example",
                "ELU",
                "Yquelonville-la-Plantée",
                null,
                "49007",
                "fr",
                List.of());
        String link = nobody.post(stop.registrations(), UUID.randomUUID().toString(), person.toJson())
                .expect(201)
                .json()
                .path("accessToken")
                .asString();
        String invitation = suite.organiser()
                .post(stop.path() + "/invitations", UUID.randomUUID().toString(), "{\"role\": \"DOOR\"}")
                .expect(201)
                .json()
                .path("token")
                .asString();
        awaitMail(suite, person);

        // when these are mistyped at every door
        for (URI door : doors(suite)) {
            askFor(new Etape(door), link, invitation);
        }
        suite.organiser().get(stop.registrations() + "?q=Wojciechowska").expect(200);

        // then
        List<String> planted =
                List.of(secretOf(link), secretOf(invitation), "Wojciechowska", "wojciechowska@", "Yquelonville");
        assertThat(filesWith(suite.data(), planted)).isEmpty();
        assertThat(Files.readString(suite.data().resolve("format"))).isNotEmpty();
    }

    @Test
    void noFileIsOpenToAnotherAccount(Suite suite) throws IOException {
        assertThat(files(suite.data()).stream().filter(FilesJourney::isOpenToOthers))
                .isEmpty();
    }

    /** The control: the same search and the same look find what is planted in a file of their own. */
    @Test
    void aFileWithALinkAndAFileForAllAreFound() throws IOException {
        Path log = Files.writeString(elsewhere.resolve("web.log"), "No mapping for GET /registrations/stop.c2VjcmV0");
        Files.setPosixFilePermissions(log, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OTHERS_READ));

        assertThat(filesWith(elsewhere, List.of("c2VjcmV0"))).containsExactly("web.log tells c2VjcmV0");
        assertThat(files(elsewhere).stream().filter(FilesJourney::isOpenToOthers))
                .containsExactly(log);
    }

    /** Mails keep their order: those of the journeys before, thousands perhaps, come first. */
    private static void awaitMail(Suite suite, Person person) {
        await("the mail has arrived").atMost(Duration.ofMinutes(4)).until(() -> {
            try (Stream<Path> mails = Files.list(suite.data().resolve("mailbox"))) {
                return mails.anyMatch(mail -> has(mail, person.email()));
            }
        });
    }

    private static List<URI> doors(Suite suite) {
        List<URI> doors = new ArrayList<>(List.of(suite.url()));
        suite.parts().forEach(part -> suite.direct(part.name()).ifPresent(doors::add));
        return doors;
    }

    /** As a chat, a mail program or a person mistypes them; and as they stand in requests that are refused. */
    private static void askFor(Etape door, String link, String invitation) {
        for (String tail :
                List.of(",", "%3E", "/", "/unknown", "%00", ".ics", "?lang=%00", "?x=%FF", "%0A%1B%5B31mforged")) {
            for (String path : List.of("/registrations/", "/api/registrations/", "/identity/registrations/")) {
                ask(door, path + link + tail);
            }
            ask(door, "/invitations/" + invitation + tail);
            ask(door, "/api/invitations/" + invitation + tail);
            ask(door, "/sign-in?to=/registrations/" + link + tail.replace("?", "%3F"));
        }
        refused(() -> door.delete("/registrations/" + link));
        refused(() -> door.patch("/api/registrations/" + link, "*", "{"));
        refused(() -> door.post("/registrations/" + link + "/cancel", "short", "{"));
    }

    private static void ask(Etape door, String path) {
        refused(() -> door.get(path));
    }

    /** Some doors speak no HTTP, or hang up. */
    private static void refused(Runnable asking) {
        try {
            asking.run();
        } catch (UncheckedIOException e) {
            // No answer is an answer.
        }
    }

    private static String secretOf(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }

    private static List<String> filesWith(Path data, List<String> planted) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(data)) {
            Path below = data.relativize(file);
            if (Files.isRegularFile(file) && !MAY_TELL.contains(below.getName(0).toString())) {
                planted.stream()
                        .filter(text -> has(file, text))
                        .map(text -> below + " tells " + text)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean has(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), UTF_8).contains(text);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> !file.equals(folder)).toList();
        }
    }

    private static boolean isOpenToOthers(Path file) {
        try {
            return !OWNERS.containsAll(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            return false;
        }
    }
}
