package fr.etape.houserules.circle.bees;

import fr.etape.houserules.circle.ants.Ant;

/** Half of a circle, for {@code FeatureCyclesTest}. */
public record Bee(Ant other) {}
