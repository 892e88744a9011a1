package fr.etape.web.visitor.start;

import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Api;
import fr.etape.web.site.api.ApiSettings;
import fr.etape.web.site.api.NotFound;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The launcher that plays rehearsals, where there is one. */
@Component
class Rehearsals {

    private final @Nullable Api launcher;

    Rehearsals(ApiSettings settings) {
        this.launcher = settings.rehearsal() == null ? null : new Api(settings.rehearsal(), settings);
    }

    boolean offered() {
        return launcher != null;
    }

    /** Starts one, and gives its id. */
    String play() {
        return switch (launcher().post(Started.class, Map.of(), Map.of(), "/rehearsals")) {
            case Answer.Accepted<Started> accepted -> accepted.body().id();
            case Answer.Refused<Started> refused -> throw new NotFound();
        };
    }

    Rehearsal get(String id) {
        return launcher().get(Rehearsal.class, "/rehearsals/{id}", id);
    }

    private Api launcher() {
        if (launcher == null) {
            throw new NotFound();
        }
        return launcher;
    }

    record Started(String id) {}
}
