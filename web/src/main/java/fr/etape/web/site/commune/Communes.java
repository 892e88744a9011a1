package fr.etape.web.site.commune;

import fr.etape.web.site.api.Api;
import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The official code of communes, as registration-service serves it. */
@Component
public final class Communes {

    private static final int MOST_OF_ONE_SEARCH = 50;

    private final Api api;

    /** Names of the towns of stops. A code's name stays the same for the vintage, and stops are few. */
    private final Map<String, String> names = new ConcurrentHashMap<>();

    Communes(Api api) {
        this.api = api;
    }

    /**
     * The communes that what was typed may mean: those with the whole name first, then the largest.
     *
     * @throws ApiUnavailable when the search could not be made
     */
    List<Commune> search(String typed) {
        return api.get(Found.class, "/api/communes?q={q}&limit={limit}", typed, MOST_OF_ONE_SEARCH)
                .items();
    }

    /**
     * The name of a town, or nothing when it is unknown or cannot be asked for now: a page is worth more than a name.
     */
    public Optional<String> nameOf(String code) {
        String known = names.get(code);
        if (known != null) {
            return Optional.of(known);
        }
        // Not while the map holds the place: whoever wants another name would wait for the network too.
        String name = askName(code);
        if (name != null) {
            names.put(code, name);
        }
        return Optional.ofNullable(name);
    }

    private @Nullable String askName(String code) {
        try {
            return api.get(Commune.class, "/api/communes/{code}", code).name();
        } catch (NotFound | ApiUnavailable e) {
            return null;
        }
    }

    record Found(List<Commune> items) {}
}
