package fr.etape.sessions.contributions.documents;

import java.time.Instant;
import java.util.List;

/**
 * A proposal as it is read.
 *
 * @param theme code of its theme
 * @param sources ids of the contributions that it was made of; none once it is dissolved
 * @param before the sources before they changed last, so that the change can be undone; none before the first change
 * @param version number of events about it
 * @param formedAt UTC
 */
public record ProposalView(
        String proposalId,
        String theme,
        String language,
        String text,
        List<String> sources,
        List<String> before,
        boolean dissolved,
        int revision,
        long version,
        Instant formedAt) {}
