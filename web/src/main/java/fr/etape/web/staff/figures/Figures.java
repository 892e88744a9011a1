package fr.etape.web.staff.figures;

import fr.etape.web.site.api.Query;
import fr.etape.web.site.signin.StaffApi;
import fr.etape.web.staff.home.RetryUntilRoleKnown;
import fr.etape.web.staff.home.StaffPage;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks reporting-service, in the name of the person who is signed in. */
@Component
final class Figures {

    private final StaffApi gateway;
    private final RetryUntilRoleKnown roles;

    Figures(StaffApi gateway, RetryUntilRoleKnown roles) {
        this.gateway = gateway;
        this.roles = roles;
    }

    Measured at(String stopId) {
        return roles.ask(
                stopId,
                StaffPage.REPORT,
                api -> api.get(Measured.class, "/api/reports/stops/{stopId}/indicators", stopId));
    }

    /** @param stopIds two to six */
    Compared compare(List<String> stopIds) {
        return gateway.now()
                .get(Compared.class, new Query("/api/reports/comparison").with("stops", String.join(",", stopIds)));
    }
}
