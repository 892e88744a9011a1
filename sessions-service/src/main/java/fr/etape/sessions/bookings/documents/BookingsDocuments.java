package fr.etape.sessions.bookings.documents;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.journal.Change;
import fr.etape.journal.Documents;
import fr.etape.journal.StreamId;
import fr.etape.sessions.bookings.BookingsCommand;
import fr.etape.sessions.bookings.BookingsCommand.AnnounceDraw;
import fr.etape.sessions.bookings.Facts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/** Keeps the secret of a draw in the transaction of its announcement, and tells the rules what they must know. */
public final class BookingsDocuments implements Documents<BookingsCommand<?>, BookingsEvent> {

    private final MongoCollection<Document> draws;
    private final KnownFacts known;

    public BookingsDocuments(MongoDatabase database, KnownFacts known) {
        this.draws = database.getCollection(DrawMapping.COLLECTION);
        this.known = known;
    }

    @Override
    public void createIndexes() {
        draws.createIndex(Indexes.ascending(DrawMapping.STOP));
    }

    @Override
    public List<BookingsCommand<?>> inform(StreamId stream, List<BookingsCommand<?>> commands) {
        Facts facts = known.at(BookingsEvent.STREAM.stopOf(stream.value()));
        List<BookingsCommand<?>> informed = new ArrayList<>(commands.size());
        commands.forEach(command -> informed.add(command.knowing(facts)));
        return informed;
    }

    @Override
    public void store(ClientSession session, StreamId stream, List<Change<BookingsCommand<?>, BookingsEvent>> changes) {
        for (Change<BookingsCommand<?>, BookingsEvent> change : changes) {
            if (change.command() instanceof AnnounceDraw announced) {
                draws.insertOne(session, document(announced));
            }
        }
    }

    private static Document document(AnnounceDraw draw) {
        Document document = new Document("_id", draw.drawId())
                .append(DrawMapping.STOP, draw.stopId())
                .append(DrawMapping.SECRET, new Binary(draw.secret().bytes()))
                .append(DrawMapping.LENGTH, draw.secret().length());
        if (draw.sourceDetail() != null) {
            document.append(DrawMapping.SOURCE_DETAIL, draw.sourceDetail());
        }
        return document;
    }
}
