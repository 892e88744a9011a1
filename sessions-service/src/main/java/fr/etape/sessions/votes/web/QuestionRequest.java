package fr.etape.sessions.votes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as an organiser asks for it. Which members it needs depends on its stage. */
record QuestionRequest(
        @Nullable String stage,
        @Nullable String electorate,
        @Nullable String ballotsUntil,
        @Nullable String finalistsOf,
        @Nullable List<@Nullable String> finalists,
        @Nullable Integer places) {}
