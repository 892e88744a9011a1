package fr.etape.sessions.votes.counting;

import fr.etape.contracts.College;
import fr.etape.sessions.votes.counting.ApprovalCheck.Accepted;
import fr.etape.sessions.votes.counting.ApprovalCheck.ApprovedTwice;
import fr.etape.sessions.votes.counting.ApprovalCheck.NotOnTheSheet;
import fr.etape.sessions.votes.counting.ApprovalCheck.TooManyApprovals;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much a voter reads and keeps in stage A. Approving up to a few is what people find easiest: R. Fairstein, G.
 * Benadè, K. Gal, "Participatory Budgeting Design for the Real World", 2023.
 *
 * @param ideasOnASheet ideas that each voter sees
 * @param mostApprovals ideas that a voter may approve at most; none is allowed
 */
public record ApprovalRules(int ideasOnASheet, int mostApprovals) {

    /** Twenty ideas can be read in four minutes. */
    public static final ApprovalRules FOR_A_STOP = new ApprovalRules(20, 5);

    public ApprovalRules {
        if (mostApprovals < 1 || ideasOnASheet < mostApprovals) {
            throw new IllegalArgumentException(
                    "A sheet of " + ideasOnASheet + " ideas cannot have up to " + mostApprovals + " approvals");
        }
    }

    /** The first reason why the approvals are no ballot, or the ballot. */
    public ApprovalCheck check(String code, College college, Set<String> sheet, List<String> approvals) {
        Set<String> approved = new HashSet<>(approvals);
        if (approved.size() < approvals.size()) {
            return new ApprovedTwice(repeated(approvals));
        }
        if (!sheet.containsAll(approved)) {
            Set<String> unknown = new TreeSet<>(approved);
            unknown.removeAll(sheet);
            return new NotOnTheSheet(unknown);
        }
        return approved.size() > mostApprovals
                ? new TooManyApprovals(approved.size(), mostApprovals)
                : new Accepted(new ApprovalBallot(code, college, sheet, approved));
    }

    private static Set<String> repeated(Collection<String> ideas) {
        Set<String> once = new HashSet<>();
        Set<String> repeated = new TreeSet<>();
        for (String idea : ideas) {
            if (!once.add(idea)) {
                repeated.add(idea);
            }
        }
        return repeated;
    }
}
