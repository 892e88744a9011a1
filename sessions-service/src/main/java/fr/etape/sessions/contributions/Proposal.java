package fr.etape.sessions.contributions;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What the rules must know of one proposal.
 *
 * @param theme code of its theme
 * @param sources ids of the contributions that were merged; none once it is dissolved
 * @param revision how often its text or theme was given
 * @param version number of events about it: what its ETag is made of
 */
public record Proposal(String theme, PVector<String> sources, boolean dissolved, int revision, long version) {

    /** Before its first event, which gives it its sources. */
    static Proposal forming(String theme) {
        return new Proposal(theme, TreePVector.empty(), false, 1, 0);
    }

    Proposal revised(String newTheme, int newRevision) {
        return new Proposal(newTheme, sources, dissolved, newRevision, version + 1);
    }

    Proposal of(PVector<String> newSources) {
        return new Proposal(theme, newSources, newSources.isEmpty(), revision, version + 1);
    }
}
