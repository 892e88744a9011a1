package fr.etape.sessions.votes.disclosure;

import java.util.Set;

/** Whether counts were published. */
public sealed interface DisclosureOutcome {

    record Published(Disclosure disclosure) implements DisclosureOutcome {}

    /**
     * The new totals alone would give small counts away, whatever is hidden of them by college; nothing was published.
     * It happens where a stop has one college, and rarely with the total of a merge. Such a merge is shown with the
     * bounds that everybody knows: at least as many people as its largest source, at most the sum of its sources.
     *
     * @param cells of these or of earlier rows
     */
    record GivesAway(Set<Cell> cells) implements DisclosureOutcome {

        public GivesAway {
            cells = Set.copyOf(cells);
        }
    }
}
