package fr.etape.web.staff.door;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Query;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.staff.home.RetryUntilRoleKnown;
import fr.etape.web.staff.home.StaffPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door behind the gateway, for those who stand at it. */
@Component
class Door {

    private static final String STOP = "/api/stops/{stopId}";
    private static final String CHECK_INS = STOP + "/check-ins";
    private static final int LATEST = 10;
    private static final int FOUND = 20;

    /** @param cancelled whether the registration was taken back too, since it was made at the door */
    record Undone(boolean undone, boolean cancelled) {}

    /** @param accessToken what the link of the new registration ends in */
    record WalkIn(String registrationId, String accessToken) {}

    record LetIn(String registrationId) {}

    private final StaffApi gateway;
    private final RetryUntilRoleKnown retry;

    Door(StaffApi gateway, RetryUntilRoleKnown retry) {
        this.gateway = gateway;
        this.retry = retry;
    }

    Presence presence(String stopId) {
        return retry.ask(stopId, StaffPage.DOOR, api -> api.get(Presence.class, STOP + "/presence", stopId));
    }

    List<Scanned> latest(String stopId, String device) {
        Query query = new Query(CHECK_INS, stopId).with("device", device).with("limit", LATEST);
        return retry.ask(stopId, StaffPage.DOOR, api -> api.get(Scanned.Latest.class, query))
                .items();
    }

    Found find(String stopId, String text) {
        Query query = new Query(STOP + "/registrations", stopId)
                .with("q", text)
                .with("sort", "NAME")
                .with("limit", FOUND);
        return retry.ask(stopId, StaffPage.DOOR, api -> api.get(Found.class, query));
    }

    /** @throws fr.etape.web.site.api.BadRequest for what no page of this site sends */
    Scanned checkIn(String stopId, Scan scan) {
        Answer<Scanned.Verdicts> answer =
                gateway.now().post(Scanned.Verdicts.class, Map.of(), body(scan), CHECK_INS, stopId);
        return Answer.accepted(answer).verdicts().getFirst();
    }

    private static Map<String, Object> body(Scan scan) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("nonce", scan.nonce());
        putIfTold(one, "code", scan.code());
        putIfTold(one, "registrationId", scan.registrationId());
        one.put("point", scan.point());
        putIfTold(one, "scannedAt", scan.scannedAt());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("device", scan.device());
        putIfTold(body, "sentAt", scan.sentAt());
        body.put("scans", List.of(one));
        return body;
    }

    private static void putIfTold(Map<String, Object> body, String member, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            body.put(member, value);
        }
    }

    /** @throws fr.etape.web.site.api.NotFound when there is no such registration */
    Undone undo(String stopId, String registrationId, UndoReason reason) {
        return Answer.accepted(gateway.now()
                .remove(Undone.class, CHECK_INS + "/{registrationId}?reason={reason}", stopId, registrationId, reason));
    }

    Answer<WalkIn> admit(String stopId, String key, Map<String, ?> person) {
        return gateway.now().post(WalkIn.class, Map.of("Idempotency-Key", key), person, STOP + "/walk-ins", stopId);
    }

    /** @param beyondQuota whether an organiser wants them in although no seat of their college is free */
    Answer<LetIn> letIn(String stopId, String registrationId, String point, boolean beyondQuota) {
        return gateway.now()
                .post(
                        LetIn.class,
                        Map.of(),
                        Map.of("point", point, "beyondQuota", beyondQuota),
                        STOP + "/walk-ins/{registrationId}",
                        stopId,
                        registrationId);
    }
}
