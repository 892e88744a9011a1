package fr.etape.sessions.tour.documents;

import fr.etape.contracts.College;
import fr.etape.contracts.tour.StopDetails;
import fr.etape.sessions.tour.Stop;
import fr.etape.sessions.tour.StopStatus;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** A stop as a document. Local times stay texts; {@code startsAtUtc} is there to sort by. */
final class StopMapping {

    static final String STATUS = "status";
    static final String REHEARSAL = "rehearsal";
    static final String VERSION = "version";
    static final String STARTS_AT_UTC = "startsAtUtc";
    static final String REQUEST = "request";
    static final String REQUEST_KEY = "request.key";

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
        Document quotas = new Document();
        new TreeMap<>(details.quotas()).forEach((college, seats) -> quotas.append(college.name(), seats));
        return new Document("name", details.name())
                .append("commune", details.commune())
                .append("venue", details.venue())
                .append("timeZone", details.timeZone().getId())
                .append("startsAt", details.startsAt().toString())
                .append("endsAt", details.endsAt().toString())
                .append("registrationOpensAt", details.registrationOpensAt().toString())
                .append("registrationClosesAt", details.registrationClosesAt().toString())
                .append("capacity", details.capacity())
                .append("quotas", quotas)
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
                readDetails(document));
    }

    private static StopDetails readDetails(Document document) {
        Map<College, Integer> quotas = new EnumMap<>(College.class);
        document.get("quotas", Document.class)
                .forEach((college, seats) -> quotas.put(College.valueOf(college), (Integer) seats));
        return new StopDetails(
                document.getString("name"),
                document.getString("commune"),
                document.getString("venue"),
                ZoneId.of(document.getString("timeZone")),
                time(document, "startsAt"),
                time(document, "endsAt"),
                time(document, "registrationOpensAt"),
                time(document, "registrationClosesAt"),
                document.getInteger("capacity"),
                quotas);
    }

    private static LocalDateTime time(Document document, String field) {
        return LocalDateTime.parse(document.getString(field));
    }
}
