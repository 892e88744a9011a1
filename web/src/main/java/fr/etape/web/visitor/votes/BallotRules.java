package fr.etape.web.visitor.votes;

import org.jspecify.annotations.Nullable;

/** What a ballot may say. Members of the other stage are null. */
public record BallotRules(
        @Nullable Integer ideasOnASheet,
        @Nullable Integer mostApprovals,
        @Nullable Integer points,
        @Nullable Integer leastProposals,
        @Nullable Integer mostOnOne,
        @Nullable Integer places) {}
