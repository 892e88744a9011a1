package fr.etape.registration.admission.documents;

import fr.etape.contracts.registrations.RegistrationsEvent.CheckedIn;
import fr.etape.registration.admission.Scan;
import fr.etape.registration.admission.Verdict;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Turns a scan into its document and back. A nonce names a scan at one stop; other stops may have the same. */
final class ScanMapping {

    static final String ID = "_id";
    static final String STOP = "stop";
    static final String NONCE = "nonce";
    static final String REGISTRATION = "registration";
    static final String POINT = "point";
    static final String DEVICE = "device";
    static final String SCANNED_AT = "scannedAt";
    static final String RECEIVED_AT = "receivedAt";
    static final String DIGEST = "digest";
    static final String KIND = "verdict";
    static final String ENTERED_AT = "enteredAt";
    static final String ENTERED_BY = "enteredBy";
    static final String OTHER_STOP = "otherStop";

    private ScanMapping() {}

    static String id(String stopId, UUID nonce) {
        return stopId + "/" + nonce;
    }

    static Document admitted(CheckedIn event, Scan scan, String device, Instant receivedAt) {
        Verdict verdict = new Verdict(Verdict.Kind.ADMITTED, event.enteredAt(), event.point(), null);
        return toDocument(event.stopId(), device, scan, verdict, receivedAt);
    }

    static Document toDocument(String stopId, String device, Scan scan, Verdict verdict, Instant receivedAt) {
        Document document = new Document(ID, id(stopId, scan.nonce()))
                .append(STOP, stopId)
                .append(NONCE, scan.nonce())
                .append(POINT, scan.point())
                .append(DEVICE, device)
                .append(SCANNED_AT, Date.from(scan.at()))
                .append(RECEIVED_AT, Date.from(receivedAt))
                .append(DIGEST, scan.digest())
                .append(KIND, verdict.kind().name());
        if (scan.ticket() instanceof Scan.Ticket.Of(UUID id)) {
            document.append(REGISTRATION, id);
        }
        appendIfPresent(document, ENTERED_AT, verdict.enteredAt() == null ? null : Date.from(verdict.enteredAt()));
        appendIfPresent(document, ENTERED_BY, verdict.point());
        appendIfPresent(document, OTHER_STOP, verdict.otherStop());
        return document;
    }

    static Verdict toVerdict(Document document) {
        Date enteredAt = document.getDate(ENTERED_AT);
        return new Verdict(
                Verdict.Kind.valueOf(document.getString(KIND)),
                enteredAt == null ? null : enteredAt.toInstant(),
                document.getString(ENTERED_BY),
                document.getString(OTHER_STOP));
    }

    static KeptScan toKeptScan(Document document) {
        return new KeptScan(
                document.get(NONCE, UUID.class),
                document.get(REGISTRATION, UUID.class),
                document.getString(POINT),
                document.getString(DEVICE),
                document.getDate(SCANNED_AT).toInstant(),
                document.getDate(RECEIVED_AT).toInstant(),
                toVerdict(document));
    }

    private static void appendIfPresent(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value);
        }
    }
}
