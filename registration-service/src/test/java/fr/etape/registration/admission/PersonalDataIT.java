package fr.etape.registration.admission;

import static fr.etape.contracts.College.ELU;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.contracts.team.Role;
import fr.etape.registration.mails.Mailing;
import fr.etape.registration.mails.Postbox;
import fr.etape.testkit.Answer;
import fr.etape.testkit.PublishedEvent;
import fr.etape.testkit.RunningApplication;
import fr.etape.testkit.Topic;
import fr.etape.testservers.tokens.TestProvider;
import fr.etape.testservers.tokens.TestToken;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person writes is found in one collection, and nowhere else. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated
class PersonalDataIT {

    private static final String BODY = """
            {"givenName": "Quetzalcoatline", "familyName": "Wojciechowska", "email": "q.wojciechowska@mairie-xyz.example",
             "college": "ELU", "organisation": "Commune d'Yquelonville", "siren": "214900078", "commune": "49007",
             "language": "fr", "wishes": []}
            """;
    private static final List<String> PERSONAL =
            List.of("Quetzalcoatline", "Wojciechowska", "wojciechowska@", "mairie-xyz", "Yquelonville", "214900078");

    @Test
    void isInTheRegistrationsAloneAndNeitherInEventsNorInLogs(CapturedOutput output) {
        try (Postbox postbox = Postbox.open();
                RunningApplication one = Mailing.through(postbox)
                        .with("logging.level.fr.etape", "DEBUG")
                        .start()) {
            // given two instances on which the same person registers, races themselves, is refused and cancels
            RunningApplication two = one.another();
            String stop = Stops.open(two, Map.of(ELU, 3));

            List<CompletableFuture<Answer>> race = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> new Participants(i % 2 == 0 ? one : two).register(stop, BODY),
                            Thread::startVirtualThread))
                    .toList();
            List<Answer> answers = race.stream().map(CompletableFuture::join).toList();
            new Participants(one).register(stop, BODY.replace("wojciechowska@", "wojciechowska at "));
            new Participants(one).register(stop, BODY.replace("\"ELU\"", "{\"$ne\": null}"));
            new Participants(one).register(stop, BODY.replace("\"language\"", "language"));
            Answer taken = answers.stream()
                    .filter(answer -> answer.status() == 201)
                    .findAny()
                    .orElseThrow();
            new Participants(one).own(taken.text("accessToken"));
            one.grant(stop, "simone", Role.ORGANISER);
            TestToken simone = TestProvider.shared()
                    .token("simone")
                    .name("Simone Bernardin")
                    .steering();
            one.as(simone).get("/api/stops/" + stop + "/registrations?q=Wojciechowska");
            one.as(simone).get("/api/stops/" + stop + "/registrations?q=Wojciechowska&college=no");
            one.as(simone).get("/api/me");
            new Participants(two).cancel(taken.text("accessToken"));
            await().atMost(Duration.ofSeconds(10)).until(() -> postbox.taken().size() == 2);

            // then one of them was taken, whatever the race
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(19);

            // and the search finds what is there
            assertThat(textOf(one.database(), "registrations")).contains(PERSONAL);
            assertThat(textOf(one.database(), "people")).contains("Simone Bernardin");

            assertThat(postbox.taken())
                    .allSatisfy(mail -> assertThat(mail.subject()).doesNotContain(PERSONAL));

            // but nothing of it anywhere else
            String topic = await().atMost(Duration.ofSeconds(10))
                    .until(
                            () -> textOf(Topic.read("etape.registrations.v1." + stop)),
                            text -> text.contains("fr.etape.registration.cancelled.v1"));
            assertThat(topic).doesNotContain(PERSONAL);
            for (String collection : one.database().listCollectionNames()) {
                if (!collection.equals("registrations")) {
                    assertThat(textOf(one.database(), collection))
                            .as(collection)
                            .doesNotContain(PERSONAL);
                }
                if (!collection.equals("people")) {
                    assertThat(textOf(one.database(), collection))
                            .as(collection)
                            .doesNotContain("Bernardin");
                }
            }
            assertThat(output.getAll()).contains("Tomcat started on port");
            assertThat(output.getAll()).doesNotContain(PERSONAL).doesNotContain("Bernardin");
            assertThat(output.getAll()).doesNotContain(taken.text("accessToken").substring(stop.length() + 1));
        }
    }

    private static String textOf(MongoDatabase database, String collection) {
        StringBuilder text = new StringBuilder();
        MongoCollection<Document> documents = database.getCollection(collection);
        documents.find().forEach(document -> write(document, text));
        return text.toString();
    }

    private static String textOf(List<PublishedEvent> events) {
        return events.stream()
                .map(event -> event.key() + event.headers() + event.payload())
                .collect(Collectors.joining("\n"));
    }

    private static void write(Object value, StringBuilder text) {
        switch (value) {
            case Document document -> document.values().forEach(member -> write(member, text));
            case List<?> list -> list.forEach(member -> write(member, text));
            case Binary binary ->
                text.append(new String(binary.getData(), UTF_8)).append('\n');
            case UUID uuid -> text.append(uuid).append('\n');
            default -> text.append(value).append('\n');
        }
    }
}
