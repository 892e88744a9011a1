package fr.etape.sessions.contributions;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All contributions and proposals of a stop, by their ids.
 *
 * @param stopId empty while nobody has written anything
 */
public record Contributions(
        String stopId, boolean rehearsal, PMap<String, Contribution> contributions, PMap<String, Proposal> proposals) {

    static final Contributions NONE = new Contributions("", false, HashTreePMap.empty(), HashTreePMap.empty());

    @Nullable
    Contribution contribution(String contributionId) {
        return contributions.get(contributionId);
    }

    /** How much a table has written in a round, whatever became of it. */
    long countAt(TableInRound at) {
        return contributions.values().stream()
                .filter(each -> each.at().equals(at))
                .count();
    }

    @Nullable
    Proposal proposal(String proposalId) {
        return proposals.get(proposalId);
    }

    Contributions at(String id, boolean isRehearsal) {
        return new Contributions(id, isRehearsal, contributions, proposals);
    }

    Contributions with(String contributionId, Contribution contribution) {
        return new Contributions(stopId, rehearsal, contributions.plus(contributionId, contribution), proposals);
    }

    Contributions with(String proposalId, Proposal proposal) {
        return new Contributions(stopId, rehearsal, contributions, proposals.plus(proposalId, proposal));
    }

    /** With these sources, and no others, led to their proposal. */
    Contributions withSources(String proposalId, Proposal proposal, Collection<String> sources) {
        PVector<String> merged = TreePVector.from(sources);
        PMap<String, Contribution> changed = contributions;
        for (String freed : proposal.sources()) {
            changed = changed.plus(freed, known(freed).in(null));
        }
        for (String source : merged) {
            changed = changed.plus(source, known(source).in(proposalId));
        }
        return new Contributions(stopId, rehearsal, changed, proposals.plus(proposalId, proposal.of(merged)));
    }

    private Contribution known(String contributionId) {
        Contribution contribution = contributions.get(contributionId);
        if (contribution == null) {
            throw new IllegalStateException(contributionId + " is merged before it was written");
        }
        return contribution;
    }
}
