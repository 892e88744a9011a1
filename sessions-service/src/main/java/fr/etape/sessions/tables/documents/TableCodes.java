package fr.etape.sessions.tables.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The collection {@code table-codes}: {@code {_id: "<stopId>/<code>", round, table, facilitator}}. A code opens one
 * table in one round to people without a link or an account. It is drawn at random when a plan is published, and kept
 * when another one is, so that printed cards stay valid. Codes are in no event and no log.
 */
public final class TableCodes {

    static final String COLLECTION = "table-codes";

    /** @param round from 1 */
    public record Place(int round, int table) {}

    private final MongoCollection<Document> codes;

    public TableCodes(MongoDatabase database, Duration within) {
        codes = database.getCollection(COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Case, blanks and hyphens do not count. Empty for a code that opens nothing at this stop. */
    public Optional<Place> find(String stopId, String code) {
        return TableCode.typed(code)
                .flatMap(typed -> Optional.ofNullable(
                        codes.find(eq("_id", stopId + "/" + typed)).first()))
                .map(TableCodes::place);
    }

    /** The tables that somebody leads; empty for whoever leads none. */
    public Set<Place> ledBy(String stopId, String personId) {
        Set<Place> led = new HashSet<>();
        codes.find(and(ofStop(stopId), eq("facilitator", personId))).forEach(each -> led.add(place(each)));
        return led;
    }

    /** All codes of a stop as people read them, {@code K7WD-M3VQ}. */
    public Map<Place, String> at(String stopId) {
        Map<Place, String> found = new HashMap<>();
        codes.find(ofStop(stopId)).forEach(each -> found.put(place(each), TableCode.shown(code(each))));
        return found;
    }

    /** One map for each round: a code for each table, all different. */
    public static List<Map<Integer, String>> draw(int rounds, Iterable<Integer> tables) {
        Set<String> drawn = new HashSet<>();
        List<Map<Integer, String>> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Map<Integer, String> ofRound = new TreeMap<>();
            for (int table : tables) {
                String code = TableCode.draw();
                while (!drawn.add(code)) {
                    code = TableCode.draw();
                }
                ofRound.put(table, code);
            }
            all.add(ofRound);
        }
        return all;
    }

    static Bson ofStop(String stopId) {
        // "0" is what follows "/"
        return and(gte("_id", stopId + "/"), lt("_id", stopId + "0"));
    }

    static Place place(Document found) {
        return new Place(found.getInteger("round"), found.getInteger("table"));
    }

    private static String code(Document found) {
        String id = found.getString("_id");
        return id.substring(id.indexOf('/') + 1);
    }
}
