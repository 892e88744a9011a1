package fr.etape.web.site.commune;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which commune a form means, or what is to be asked about it. */
@Component
public final class CommuneQuestion {

    /** More than anybody reads through; the most that share one postal code are 46. */
    private static final int MOST_TO_CHOOSE_FROM = 49;

    public sealed interface Answer {}

    /** The field is empty, which is allowed. */
    public record None() implements Answer {}

    public record Taken(String code) implements Answer {}

    /** @param code of the text that asks, below {@code error} in the bundles */
    public record Unclear(String code, List<Commune> candidates) implements Answer {}

    private final Communes communes;

    CommuneQuestion(Communes communes) {
        this.communes = communes;
    }

    /**
     * @param picked code of a commune that was chosen among several
     * @throws fr.etape.web.site.api.ApiUnavailable when communes cannot be searched now
     */
    public Answer resolve(String typed, @Nullable String picked) {
        if (typed.isEmpty()) {
            return new None();
        }
        if (picked != null) {
            return new Taken(picked);
        }
        List<Commune> found = communes.matching(typed);
        if (found.size() == 1) {
            return new Taken(found.getFirst().code());
        }
        if (found.size() > MOST_TO_CHOOSE_FROM) {
            return new Unclear("commune-many", List.of());
        }
        return found.isEmpty() ? new Unclear("commune-unknown", List.of()) : new Unclear("commune-which", found);
    }
}
