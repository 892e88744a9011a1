package fr.etape.registration.admission.web;

import fr.etape.http.body.Checks;
import fr.etape.registration.programme.PublishedAteliers;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Compares wishes with the programme: before one with ateliers is published, nobody wishes. They are part of public
 * events that are kept for ever, and any other word there may be a name or a telephone number.
 */
@Component
class Wishes {

    private final PublishedAteliers ateliers;

    Wishes(PublishedAteliers ateliers) {
        this.ateliers = ateliers;
    }

    /** Has a fault for each that is not the code of a published atelier. */
    Checks check(String stopId, List<String> wishes) {
        Checks checks = new Checks();
        Set<String> offered = wishes.isEmpty() ? Set.of() : ateliers.at(stopId);
        for (int i = 0; i < wishes.size(); i++) {
            if (!offered.contains(wishes.get(i))) {
                checks.fault("/wishes/" + i, "wish", "Not an atelier of the published programme of this stop.");
            }
        }
        return checks;
    }
}
