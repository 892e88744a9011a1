package fr.etape.web.site.form;

import fr.etape.web.site.commune.Commune;
import java.util.List;

/** What became of a form that was sent. */
public sealed interface FormOutcome {

    /** @param address of the page to go on to, variables already encoded */
    record Done(String address) implements FormOutcome {}

    /**
     * @param communes what the typed commune may mean, for the person to choose from; empty when that is no question
     */
    record Incomplete(List<FieldProblem> problems, List<Commune> communes) implements FormOutcome {

        public Incomplete(List<FieldProblem> problems) {
            this(problems, List.of());
        }
    }

    /**
     * Not accepted, for a reason that is not one of its fields.
     *
     * @param notice texts {@code notice.<notice>} and {@code notice.<notice>.more}
     * @param keyUsed whether the form made something before; it gets a new key, so that it can be sent for something
     *     else
     */
    record Refused(String notice, boolean keyUsed) implements FormOutcome {

        public Refused(String notice) {
            this(notice, false);
        }
    }

    /** Nobody knows whether it was accepted. Sending the same form again is safe: its key or tag is the same. */
    record Unanswered(int retryAfterSeconds) implements FormOutcome {}
}
