package fr.etape.journeys.ledger;

import fr.etape.journeys.http.Etape;
import fr.etape.journeys.http.Stop;
import fr.etape.journeys.suite.Suite;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;

/**
 * What journal, topic, report and the two views with availability say of one stop at one moment.
 *
 * @param topic every record, repeats included
 */
public record Books(List<Event> journal, List<Event> topic, JsonNode report, JsonNode admission, JsonNode stop) {

    public static Books of(Suite suite, Etape etape, Stop stop) {
        List<ConsumerRecord<byte[], byte[]>> records =
                Topic.of(suite, stop.id()).records();
        return new Books(
                Journal.of(suite, stop.id()),
                records.stream().map(Topic::event).toList(),
                etape.get(stop.report()).expect(200).json(),
                stop.admission(etape),
                etape.get(stop.path()).expect(200).json());
    }

    /** How many records of the topic repeat an earlier one. */
    public long repeats() {
        return topic.size() - topic.stream().map(Event::position).distinct().count();
    }

    Map<String, Count> counts() {
        return Fold.of(journal).counts();
    }
}
