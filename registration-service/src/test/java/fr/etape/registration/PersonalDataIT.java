package fr.etape.registration;

import static fr.etape.contracts.College.ELU;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import fr.etape.contracts.team.Role;
import fr.etape.registration.ServiceInstance.Answer;
import fr.etape.testservers.tokens.TestProvider;
import fr.etape.testservers.tokens.TestToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person writes is found in one collection, and nowhere else. */
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataIT {

    private static final String BODY = """
            {"givenName": "Quetzalcoatline", "familyName": "Wojciechowska", "email": "q.wojciechowska@mairie-xyz.example",
             "college": "ELU", "organisation": "Commune d'Yquelonville", "siren": "214900078", "commune": "49007",
             "language": "fr", "wishes": ["donnees"]}
            """;
    private static final List<String> PERSONAL =
            List.of("Quetzalcoatline", "Wojciechowska", "wojciechowska@", "mairie-xyz", "Yquelonville", "214900078");

    @Test
    void isInTheRegistrationsAloneAndNeitherInEventsNorInLogs(CapturedOutput output) throws Exception {
        try (Suite suite = new Suite()) {
            // given two instances on which the same person registers, races herself, is refused and cancels
            ServiceInstance one = suite.start("--logging.level.fr.etape=DEBUG");
            ServiceInstance two = suite.start("--logging.level.fr.etape=DEBUG");
            String stop = Suite.newStopId();
            suite.announce(Stops.published(stop, Map.of(ELU, 3)));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> two.get("/api/stops/" + stop + "/admission").status() == 200);

            List<CompletableFuture<Answer>> race = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> (i % 2 == 0 ? one : two).register(stop, BODY), Thread::startVirtualThread))
                    .toList();
            List<Answer> answers = race.stream().map(CompletableFuture::join).toList();
            one.register(stop, BODY.replace("wojciechowska@", "wojciechowska at "));
            one.register(stop, BODY.replace("\"ELU\"", "{\"$ne\": null}"));
            one.register(stop, BODY.replace("\"language\"", "language"));
            Answer taken = answers.stream()
                    .filter(answer -> answer.status() == 201)
                    .findAny()
                    .orElseThrow();
            one.get("/api/registrations/" + taken.text("accessToken"));
            suite.grant(stop, "simone", Role.ORGANISER);
            TestToken simone = TestProvider.shared()
                    .token("simone")
                    .name("Simone Bernardin")
                    .steering();
            one.get("/api/stops/" + stop + "/registrations?q=Wojciechowska", simone);
            one.get("/api/stops/" + stop + "/registrations?q=Wojciechowska&college=no", simone);
            one.get("/api/me", simone);
            two.cancel(taken.text("accessToken"));

            // then one of them was taken, whatever the race
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(19);

            // and the search finds what is there
            assertThat(textOf(suite, "registrations")).contains(PERSONAL);
            assertThat(textOf(suite, "people")).contains("Simone Bernardin");

            // but nothing of it anywhere else
            String topic = await().atMost(Duration.ofSeconds(10))
                    .until(
                            () -> textOf(suite.recordsOf("etape.registrations.v1." + stop)),
                            text -> text.contains("fr.etape.registration.cancelled.v1"));
            assertThat(topic).doesNotContain(PERSONAL);
            for (String collection : suite.database().listCollectionNames()) {
                if (!collection.equals("registrations")) {
                    assertThat(textOf(suite, collection)).as(collection).doesNotContain(PERSONAL);
                }
                if (!collection.equals("people")) {
                    assertThat(textOf(suite, collection)).as(collection).doesNotContain("Bernardin");
                }
            }
            assertThat(output.getAll()).contains("Tomcat started on port");
            assertThat(output.getAll()).doesNotContain(PERSONAL).doesNotContain("Bernardin");
            assertThat(output.getAll()).doesNotContain(taken.text("accessToken").substring(stop.length() + 1));
        }
    }

    private static String textOf(Suite suite, String collection) {
        StringBuilder text = new StringBuilder();
        MongoCollection<Document> documents = suite.database().getCollection(collection);
        documents.find().forEach(document -> write(document, text));
        return text.toString();
    }

    private static String textOf(List<ConsumerRecord<String, byte[]>> records) {
        List<String> texts = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> event : records) {
            texts.add(event.key());
            texts.add(new String(event.value(), UTF_8));
            event.headers().forEach(header -> texts.add(new String(header.value(), UTF_8)));
        }
        return String.join("\n", texts);
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
