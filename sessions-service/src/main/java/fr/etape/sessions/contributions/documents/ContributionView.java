package fr.etape.sessions.contributions.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.contracts.TerritoryType;
import fr.etape.contracts.contributions.ContributionKind;
import fr.etape.contracts.contributions.Rejection;
import fr.etape.sessions.contributions.ContributionState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as it is read.
 *
 * @param theme code of its theme
 * @param text empty once it was erased
 * @param version number of events about it
 * @param writtenAt when it was written first (UTC)
 * @param proposalId the proposal that it is a source of; null while it is none's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContributionView(
        String contributionId,
        ContributionKind kind,
        String theme,
        @Nullable TerritoryType territory,
        int table,
        int round,
        String language,
        String text,
        ContributionState state,
        @Nullable Rejection rejection,
        int revision,
        long version,
        Instant writtenAt,
        @Nullable String proposalId) {}
