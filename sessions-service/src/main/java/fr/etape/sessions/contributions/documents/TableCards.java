package fr.etape.sessions.contributions.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.sessions.contributions.SeatedTables;
import fr.etape.sessions.contributions.TableInRound;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The collection {@code tableCards}: {@code {_id: "<stopId>/<code>", stopId, table, round, facilitator}}. Questions fail
 * with a {@link com.mongodb.MongoException} when they are not answered in time.
 */
public final class TableCards implements SeatedTables {

    public static final String COLLECTION = "tableCards";

    private final MongoCollection<Document> cards;

    public TableCards(MongoDatabase database, Duration within) {
        this.cards = database.getCollection(COLLECTION).withTimeout(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public @Nullable TableInRound ofCode(String stopId, String code) {
        Document card = cards.find(eq("_id", stopId + "/" + code)).first();
        return card == null ? null : at(card);
    }

    @Override
    public Set<TableInRound> ledBy(String stopId, String personId) {
        Set<TableInRound> tables = new TreeSet<>();
        cards.find(and(eq("stopId", stopId), eq("facilitator", personId))).forEach(card -> tables.add(at(card)));
        return tables;
    }

    private static TableInRound at(Document card) {
        return new TableInRound(card.getInteger("table"), card.getInteger("round"));
    }
}
