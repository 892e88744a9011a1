package fr.etape.web.visitor.report;

import fr.etape.web.site.api.Api;
import org.springframework.stereotype.Component;

/** Reports as reporting-service counts them. */
@Component
public final class Reports {

    private final Api api;

    Reports(Api api) {
        this.api = api;
    }

    public StopReport get(String stopId) {
        return api.get(StopReport.class, "/api/reports/stops/{stopId}", stopId);
    }

    /** The same as CSV. */
    String table(String stopId) {
        return api.get(String.class, "/api/reports/stops/{stopId}/registrations.csv", stopId);
    }
}
