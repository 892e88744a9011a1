package fr.etape.sessions.contributions.web;

import org.jspecify.annotations.Nullable;

/** A contribution as it is sent. Table and round are read from facilitators and organisers alone. */
record ContributionRequest(
        @Nullable String kind,
        @Nullable String theme,
        @Nullable String territory,
        @Nullable String text,
        @Nullable String language,
        @Nullable Integer table,
        @Nullable Integer round) {}
