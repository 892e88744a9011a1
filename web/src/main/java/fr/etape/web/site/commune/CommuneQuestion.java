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
        return typed.length() > TypedCommune.LONGEST
                ? new Unclear("too-long", List.of())
                : answer(TypedCommune.of(typed), communes.search(typed));
    }

    /**
     * A commune is taken without asking when its code or its whole name was typed and nothing else is as likely. A
     * longer name never is: Lommerange is not meant by "Lomme". Nor is a small commune when a longer name belongs to a
     * larger one: "Évry" may be Évry-Courcouronnes.
     */
    static Answer answer(TypedCommune typed, List<Commune> all) {
        List<Commune> found = typed.narrow(all);
        List<Commune> whole = found.stream().filter(typed::names).toList();
        if (found.size() == 1 && typed.name().isEmpty()) {
            return new Taken(found.getFirst().code());
        }
        if (whole.size() == 1
                && found.stream().filter(typed::begins).allMatch(other -> isSmaller(other, whole.getFirst()))) {
            return new Taken(whole.getFirst().code());
        }
        if (found.size() > MOST_TO_CHOOSE_FROM && whole.isEmpty()) {
            return new Unclear("commune-many", List.of());
        }
        return found.isEmpty()
                ? new Unclear("commune-unknown", List.of())
                : new Unclear(
                        "commune-which",
                        found.stream().limit(MOST_TO_CHOOSE_FROM).toList());
    }

    /** The larger a town, the more postal codes. */
    private static boolean isSmaller(Commune commune, Commune other) {
        return commune.postalCodes().size() < other.postalCodes().size();
    }
}
