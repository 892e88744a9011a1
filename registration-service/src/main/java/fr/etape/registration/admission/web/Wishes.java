package fr.etape.registration.admission.web;

import fr.etape.http.body.Checks;
import fr.etape.registration.programme.PublishedAteliers;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Compares wishes with the programme. Before a programme with ateliers is published there is nothing to compare them
 * with: they are taken, and count if such ateliers are on the programme when the wishes are read.
 */
@Component
class Wishes {

    private final PublishedAteliers ateliers;

    Wishes(PublishedAteliers ateliers) {
        this.ateliers = ateliers;
    }

    /** Throws {@link fr.etape.http.body.InvalidBody} with each that is not the code of a published atelier. */
    void require(String stopId, List<String> wishes) {
        if (!wishes.isEmpty()) {
            ateliers.at(stopId).ifPresent(offered -> require(wishes, offered));
        }
    }

    private static void require(List<String> wishes, Set<String> offered) {
        Checks checks = new Checks();
        for (int i = 0; i < wishes.size(); i++) {
            if (!offered.contains(wishes.get(i))) {
                checks.fault("/wishes/" + i, "wish", "Not an atelier of the published programme of this stop.");
            }
        }
        checks.done();
    }
}
