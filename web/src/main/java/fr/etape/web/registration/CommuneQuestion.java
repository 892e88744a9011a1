package fr.etape.web.registration;

import fr.etape.web.commune.Commune;
import fr.etape.web.commune.Communes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds out which commune a form means, or what is to be asked about it. */
@Component
class CommuneQuestion {

    /** More than anybody reads through; the most that share one postal code are 46. */
    private static final int MOST_TO_CHOOSE_FROM = 49;

    sealed interface Answer {}

    /** The field is empty, which is allowed. */
    record None() implements Answer {}

    record Taken(String code) implements Answer {}

    /** @param code of the text that asks, below {@code error} in the bundles */
    record Unclear(String code, List<Commune> candidates) implements Answer {}

    private final Communes communes;

    CommuneQuestion(Communes communes) {
        this.communes = communes;
    }

    Answer resolve(RegistrationForm form) {
        if (form.commune().isEmpty()) {
            return new None();
        }
        if (form.communePicked()) {
            return new Taken(form.communeCode());
        }
        List<Commune> found = communes.matching(form.commune());
        if (found.size() == 1) {
            return new Taken(found.getFirst().code());
        }
        if (found.size() > MOST_TO_CHOOSE_FROM) {
            return new Unclear("commune-many", List.of());
        }
        return found.isEmpty() ? new Unclear("commune-unknown", List.of()) : new Unclear("commune-which", found);
    }
}
