package fr.etape.sessions.votes.counting;

import fr.etape.contracts.College;
import java.util.Set;

/**
 * Stage A: a sheet of ideas and those that the voter would keep, perhaps none. Carries what was shown, so that the
 * ballots alone can be counted again.
 *
 * @see ApprovalRules the only way to a ballot from outside
 */
public record ApprovalBallot(String code, College college, Set<String> shown, Set<String> approved) implements Ballot {

    public ApprovalBallot {
        shown = Set.copyOf(shown);
        approved = Set.copyOf(approved);
        if (!shown.containsAll(approved)) {
            throw new IllegalArgumentException("Ballot " + code + " approves what it did not show");
        }
    }
}
