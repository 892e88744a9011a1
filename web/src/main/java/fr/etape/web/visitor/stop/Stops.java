package fr.etape.web.visitor.stop;

import fr.etape.web.site.api.Api;
import java.util.List;
import org.springframework.stereotype.Component;

/** Published and closed stops, by their start. */
@Component
public final class Stops {

    private final Api api;

    Stops(Api api) {
        this.api = api;
    }

    public Stop get(String stopId) {
        return api.get(Stop.class, "/api/stops/{stopId}", stopId);
    }

    public List<Stop> real() {
        return api.get(Listed.class, "/api/stops").items();
    }

    public List<Stop> rehearsals() {
        return api.get(Listed.class, "/api/stops?rehearsal=true").items();
    }

    record Listed(List<Stop> items) {}
}
