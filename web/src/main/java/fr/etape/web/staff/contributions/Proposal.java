package fr.etape.web.staff.contributions;

import java.util.List;

/**
 * What contributions were merged into.
 *
 * @param before its sources before they changed last; empty when they never did
 * @param provenance its sources as they were written
 */
record Proposal(
        String proposalId,
        String theme,
        String language,
        String text,
        List<String> sources,
        List<String> before,
        boolean dissolved,
        long version,
        List<Contribution> provenance) {

    public String tag() {
        return "\"" + version + "\"";
    }

    /** The sources that remain without one. */
    public List<String> without(String contributionId) {
        return sources.stream().filter(id -> !id.equals(contributionId)).toList();
    }

    public boolean changed() {
        return !before.isEmpty() && !before.equals(sources);
    }
}
