package fr.etape.sessions.contributions;

import fr.etape.contracts.TerritoryType;
import fr.etape.contracts.Theme;
import fr.etape.contracts.contributions.ContributionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a table writes.
 *
 * @param territory what kind of territory it is about; null when that was not said
 */
public record Content(
        ContributionKind kind, Theme theme, @Nullable TerritoryType territory, Wording wording) {}
