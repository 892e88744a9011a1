package fr.etape.houserules.circle.ants;

import fr.etape.houserules.circle.bees.Bee;

/** Half of a circle, for {@code FeatureCyclesTest}. */
public record Ant(Bee other) {}
