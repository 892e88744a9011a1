package fr.etape.sessions.feedback.documents;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import fr.etape.sessions.attendees.Attendee;
import fr.etape.sessions.attendees.Attendees;
import fr.etape.sessions.feedback.Respondent;
import fr.etape.sessions.feedback.Respondent.Standing;
import fr.etape.sessions.votes.lots.LotKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/**
 * Who has answered, and not what: {@code feedback-given}, {@code {_id: stopId/HMAC of the registration, repeat}}. The
 * key of the HMAC is that of the survey.
 */
final class Respondents {

    static final String COLLECTION = "feedback-given";

    private static final String REPEAT = "repeat";

    private final MongoCollection<Document> given;
    private final Attendees attendees;

    Respondents(MongoDatabase database, Attendees attendees) {
        this.given = database.getCollection(COLLECTION);
        this.attendees = attendees;
    }

    Map<UUID, Standing> standings(String stopId, LotKey key, List<Respondent> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        Set<String> seated = seated(stopId, asked);
        Map<String, String> repeats = new HashMap<>();
        given.find(in("_id", asked.stream().map(each -> code(stopId, key, each)).toList()))
                .forEach(found -> repeats.put(found.getString("_id"), found.getString(REPEAT)));
        Map<UUID, Standing> standings = new HashMap<>();
        for (Respondent each : asked) {
            String repeat = repeats.get(code(stopId, key, each));
            Standing answered = repeat(key, each).equals(repeat) ? Standing.ANSWERED_SO : Standing.ANSWERED;
            Standing free = seated.contains(each.registrationId().toString()) ? Standing.MAY_ANSWER : Standing.NO_SEAT;
            standings.put(each.registrationId(), repeat == null ? free : answered);
        }
        return standings;
    }

    private Set<String> seated(String stopId, List<Respondent> asked) {
        List<String> ids =
                asked.stream().map(each -> each.registrationId().toString()).toList();
        Set<String> seated = new HashSet<>();
        attendees.among(stopId, ids).stream()
                .filter(Attendee::isConfirmed)
                .forEach(attendee -> seated.add(attendee.registrationId()));
        return seated;
    }

    void add(ClientSession session, String stopId, LotKey key, Respondent respondent) {
        given.insertOne(
                session, new Document("_id", code(stopId, key, respondent)).append(REPEAT, repeat(key, respondent)));
    }

    private static String code(String stopId, LotKey key, Respondent respondent) {
        return stopId + "/"
                + key.number("respondent", respondent.registrationId().toString());
    }

    /** Made of the request's key and not of the answers, which are so few that one could try them all. */
    private static String repeat(LotKey key, Respondent respondent) {
        return key.number("repeat", respondent.registrationId().toString(), respondent.requestKey());
    }

    void clear(ClientSession session, String stopId) {
        OrderedByCode.clear(session, given, stopId);
    }
}
