package fr.etape.journeys.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.People;
import fr.etape.journeys.http.Person;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.ledger.Audit;
import fr.etape.journeys.ledger.Driver;
import fr.etape.journeys.ledger.Ledger;
import fr.etape.journeys.ledger.Topic;
import fr.etape.journeys.suite.OnSharedSuite;
import fr.etape.journeys.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

@OnSharedSuite
class PersonalDataJourney {

    private static final String KEPT_IN = "etape-registration.registrations";
    private static final Set<String> OF_THE_DATABASE = Set.of("admin", "config", "local");

    @Test
    void nothingButTheRegistrationsTellsWhoThe340PeopleAre(Suite suite) throws IOException {
        // given 340 people who registered, and some whose attempt was refused
        Etape etape = new Etape(suite.url());
        Stop stop = Stop.open(suite.organiser(), "private", Stop.ANGERS);
        List<Person> people = People.ofAngers();
        Ledger ledger = Driver.registerAll(etape, stop, people, 8);
        people.stream().limit(20).forEach(person -> beRefused(etape, stop, person));
        Audit.awaitEqual(suite, etape, stop, ledger);

        // when
        Traces traces = new Traces(people);
        List<String> found = new ArrayList<>();
        found.addAll(onTopics(suite, traces));
        found.addAll(inLogs(suite, traces));
        List<String> inDatabase = inDatabase(suite, traces);
        List<Mail> mails = Mail.awaitAbout(suite, stop, people.size());

        // then
        assertThat(found).isEmpty();
        assertThat(mails).filteredOn(mail -> traces.in(mail.subject())).isEmpty();
        assertThat(mails).as("the control: each mail went to one of them").allMatch(mail -> traces.in(mail.to()));
        assertThat(inDatabase).containsOnly(KEPT_IN);
    }

    /** The control: the same search finds the people where they are kept. */
    @Test
    void theSearchWouldFindANameAnEMailAndAnEscapedName() {
        Traces traces = new Traces(People.ofAngers());
        Person somebody = People.ofAngers().get(1);

        assertThat(traces.in("to=" + somebody.email())).isTrue();
        assertThat(traces.in(somebody.givenName() + " " + somebody.familyName()))
                .isTrue();
        assertThat(traces.in("{\"givenName\":\"Gaël\",\"familyName\":\"Jouanneau\"}"))
                .isTrue();
        assertThat(traces.in("registration 0b1c of ELU")).isFalse();
    }

    private static void beRefused(Etape etape, Stop stop, Person person) {
        etape.post(stop.registrations(), UUID.randomUUID().toString(), person.toJson())
                .expect(409);
        String unreadable = person.toJson().toString().replace("\"organisation\"", "organisation");
        etape.post(stop.registrations(), UUID.randomUUID().toString(), unreadable)
                .expect(400);
        String invalid = person.toJson().put("email", person.email() + " and").toString();
        etape.post(stop.registrations(), UUID.randomUUID().toString(), invalid).expect(422);
    }

    private static List<String> onTopics(Suite suite, Traces traces) {
        Set<String> topics = Topic.names(suite.kafka());
        List<ConsumerRecord<byte[], byte[]>> records = Topic.all(suite.kafka(), topics);
        assertThat(records).hasSizeGreaterThan(340);
        return records.stream()
                .filter(record -> traces.in(text(record)))
                .map(record -> record.topic() + "@" + record.offset())
                .toList();
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder();
        Stream.of(record.key(), record.value())
                .filter(part -> part != null)
                .forEach(part -> text.append(new String(part, UTF_8)).append('\n'));
        record.headers()
                .forEach(
                        header -> text.append(new String(header.value(), UTF_8)).append('\n'));
        return text.toString();
    }

    private static List<String> inLogs(Suite suite, Traces traces) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> logs = suite.logs();
        assertThat(logs).hasSizeGreaterThan(suite.parts().size());
        for (Path log : logs) {
            new String(Files.readAllBytes(log), UTF_8)
                    .lines()
                    .filter(traces::in)
                    .map(line -> log.getFileName() + ": " + line)
                    .forEach(found::add);
        }
        return found;
    }

    /** The names of all collections that tell of somebody. */
    private static List<String> inDatabase(Suite suite, Traces traces) {
        List<String> found = new ArrayList<>();
        try (MongoClient client = MongoClients.create(suite.mongodb())) {
            for (String database : client.listDatabaseNames()) {
                if (!OF_THE_DATABASE.contains(database)) {
                    for (String collection : client.getDatabase(database).listCollectionNames()) {
                        for (Document document : client.getDatabase(database)
                                .getCollection(collection)
                                .find()) {
                            if (traces.in(text(document))) {
                                found.add(database + "." + collection);
                                break;
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static String text(Object value) {
        return switch (value) {
            case Document document ->
                document.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + text(entry.getValue()))
                        .reduce("", (one, other) -> one + "\n" + other);
            case List<?> list ->
                list.stream().map(PersonalDataJourney::text).reduce("", (one, other) -> one + "\n" + other);
            case Binary binary -> new String(binary.getData(), UTF_8);
            case null -> "";
            default -> value.toString();
        };
    }
}
