package fr.etape.web.visitor.start;

import fr.etape.web.site.api.ApiSettings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The people that a suite on one machine brings for trying it out, as its launcher lists them. Elsewhere there are
 * none.
 */
@Component
class DemoPeople {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);

    /**
     * @param role as in the bundles
     * @param loginHint by which the identity provider knows the person before signing in
     * @param password for signing in by hand
     */
    record Person(
            String name,
            String role,
            String loginHint,
            @Nullable String password) {}

    private final @Nullable String list;
    private final JsonMapper json;

    DemoPeople(ApiSettings settings, JsonMapper json) {
        this.list = settings.demoPeople();
        this.json = json;
    }

    List<Person> all() {
        if (list == null || list.isBlank()) {
            return List.of();
        }
        try {
            return List.of(
                    list.strip().startsWith("[")
                            ? json.readValue(list, Person[].class)
                            : json.readValue(Path.of(list), Person[].class));
        } catch (JacksonException e) {
            LOG.warn("The demo people cannot be read: {}", e.getMessage());
            return List.of();
        }
    }
}
