package fr.etape.web.staff.figures;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Query;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.staff.home.RetryUntilRoleKnown;
import fr.etape.web.staff.home.StaffPage;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks reporting-service, in the name of the person who is signed in. */
@Component
final class Figures {

    private static final String STOP = "/api/reports/stops/{stopId}/indicators";

    private final StaffApi gateway;
    private final RetryUntilRoleKnown roles;

    Figures(StaffApi gateway, RetryUntilRoleKnown roles) {
        this.gateway = gateway;
        this.roles = roles;
    }

    /** Refused when nothing was known of the stop then, or when that cannot be read. */
    Answer<Measured> at(String stopId, AsOf asOf) {
        return roles.ask(stopId, StaffPage.REPORT, api -> api.ask(Measured.class, asOf.query(STOP, stopId)));
    }

    /** @param table what to be given as CSV */
    Answer<String> table(StopTable table, String stopId, AsOf asOf) {
        return roles.ask(stopId, StaffPage.REPORT, api -> api.ask(String.class, asOf.query(table.path(), stopId)));
    }

    Defined definitions() {
        return gateway.now().get(Defined.class, "/api/reports/indicators");
    }

    /** The same as CSV. */
    String dictionary() {
        return gateway.now().get(String.class, "/api/reports/indicators.csv");
    }

    /** @param stopIds two to six */
    String comparedTable(List<String> stopIds) {
        return gateway.now()
                .get(String.class, new Query("/api/reports/comparison.csv").with("stops", String.join(",", stopIds)));
    }

    /** @param stopIds two to six */
    String comparedPickUp(List<String> stopIds) {
        return gateway.now()
                .get(
                        String.class,
                        new Query("/api/reports/comparison/pick-up.csv").with("stops", String.join(",", stopIds)));
    }

    /** @param stopIds two to six */
    Compared compare(List<String> stopIds) {
        return gateway.now()
                .get(Compared.class, new Query("/api/reports/comparison").with("stops", String.join(",", stopIds)));
    }
}
