package fr.etape.sessions.tour.documents;

import fr.etape.contracts.tour.StopDetails;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.StopStatus;
import java.util.Date;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stop as a document. Its details are one sub-document, made from the record's own JSON, so that no detail can be
 * forgotten here; what is searched or sorted by stands beside it.
 */
final class StopMapping {

    static final String STATUS = "status";
    static final String REHEARSAL = "rehearsal";
    static final String VERSION = "version";
    static final String STARTS_AT_UTC = "startsAtUtc";
    static final String REQUEST = "request";
    static final String REQUEST_KEY = "request.key";

    private static final String DETAILS = "details";
    private static final JsonMapper JSON = JsonMapper.shared();

    private StopMapping() {}

    static Document write(Stop stop) {
        Document document = new Document("_id", stop.stopId())
                .append(REHEARSAL, stop.rehearsal())
                .append(STATUS, stop.status().name())
                .append(VERSION, stop.version());
        document.putAll(write(stop.details()));
        return document;
    }

    static Document write(StopDetails details) {
        return new Document(DETAILS, Document.parse(JSON.writeValueAsString(details)))
                .append(
                        STARTS_AT_UTC,
                        Date.from(details.startsAt().atZone(details.timeZone()).toInstant()));
    }

    static Stop read(Document document) {
        return new Stop(
                document.getString("_id"),
                document.getBoolean(REHEARSAL),
                StopStatus.valueOf(document.getString(STATUS)),
                document.getLong(VERSION),
                JSON.readValue(document.get(DETAILS, Document.class).toJson(), StopDetails.class));
    }
}
