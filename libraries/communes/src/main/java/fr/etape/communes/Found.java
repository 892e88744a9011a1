package fr.etape.communes;

import org.jspecify.annotations.Nullable;

/**
 * A commune that a search found.
 *
 * @param formerly name of the former or associated commune that was found and is part of this one today, for instance
 *     {@code Lomme} for Lille; null when the commune was found by its own name or code
 */
public record Found(Commune commune, @Nullable String formerly) {}
