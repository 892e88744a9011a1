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

    /** Throws {@link fr.etape.http.body.InvalidBody} with each that is not the code of a published atelier. */
    void require(String stopId, List<String> wishes) {
        if (wishes.isEmpty()) {
            return;
        }
        Set<String> offered = ateliers.at(stopId);
        Checks checks = new Checks();
        for (int i = 0; i < wishes.size(); i++) {
            if (!offered.contains(wishes.get(i))) {
                checks.fault("/wishes/" + i, "wish", "Not an atelier of the published programme of this stop.");
            }
        }
        checks.done();
    }
}
