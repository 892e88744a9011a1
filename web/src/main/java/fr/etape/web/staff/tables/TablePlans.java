package fr.etape.web.staff.tables;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.signin.StaffApi;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Plans and seats behind the gateway. */
@Component
class TablePlans {

    private static final String STOP = "/api/stops/{stopId}";
    private static final String PLANS = STOP + "/table-plans";
    private static final String PLAN = PLANS + "/{planId}";

    record Progress(Plans.Status status, long spent, long of) {

        public boolean ended() {
            return status != Plans.Status.COMPUTING;
        }

        public long percent() {
            return of == 0 ? 0 : Math.min(100, spent * 100 / of);
        }
    }

    record Begun(String planId) {}

    record Version(long version) {}

    record Pinned(int pinChanges) {}

    private final StaffApi gateway;

    TablePlans(StaffApi gateway) {
        this.gateway = gateway;
    }

    Plans at(String stopId) {
        return gateway.now().get(Plans.class, PLANS, stopId);
    }

    Seats seats(String stopId) {
        return gateway.now().get(Seats.class, STOP + "/tables", stopId);
    }

    Plans.Plan plan(String stopId, String planId) {
        return gateway.now().get(Plans.Plan.class, PLAN, stopId, planId);
    }

    Progress progress(String stopId, String planId) {
        return gateway.now().get(Progress.class, PLAN + "/progress", stopId, planId);
    }

    String file(String stopId, String planId) {
        return gateway.now().get(String.class, PLAN + "/seats", stopId, planId);
    }

    Answer<Begun> compute(String stopId, String key, Map<String, ?> request) {
        return gateway.now().post(Begun.class, Map.of("Idempotency-Key", key), request, PLANS, stopId);
    }

    /** Changes nothing when it has ended. */
    Answer<Boolean> cancel(String stopId, String planId) {
        return gateway.now().tell(Map.of(), PLAN + "/cancellation", stopId, planId);
    }

    /**
     * @param tag of the pins that the organiser saw
     * @param pins all that are to be
     */
    Answer<Pinned> pin(String stopId, String planId, String tag, List<Map<String, Object>> pins) {
        return gateway.now()
                .put(
                        Pinned.class,
                        Map.of(HttpHeaders.IF_MATCH, tag),
                        Map.of("pins", pins),
                        PLAN + "/pins",
                        stopId,
                        planId);
    }

    /** @param version of the seats that the organiser saw */
    Answer<Version> publish(String stopId, String planId, long version) {
        return gateway.now().post(Version.class, ifMatch(version), Map.of(), PLAN + "/publication", stopId, planId);
    }

    Answer<Curve> curve(String stopId, String planId, int round, boolean presentOnly) {
        return gateway.now()
                .post(
                        Curve.class,
                        Map.of(),
                        Map.of("round", round, "presentOnly", presentOnly),
                        PLAN + "/reseatings",
                        stopId,
                        planId);
    }

    /** @param version of the seats that the curve starts from */
    Answer<Version> reseat(String stopId, String planId, String reseatingId, long version, int point) {
        return gateway.now()
                .post(
                        Version.class,
                        ifMatch(version),
                        Map.of("point", point),
                        PLAN + "/reseatings/{reseatingId}/application",
                        stopId,
                        planId,
                        reseatingId);
    }

    private static Map<String, String> ifMatch(long version) {
        return Map.of(HttpHeaders.IF_MATCH, "\"" + version + "\"");
    }
}
