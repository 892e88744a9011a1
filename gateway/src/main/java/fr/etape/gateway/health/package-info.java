/** The health of the suite as seen from its door: one component per service, and nothing of its insides. */
@NullMarked
package fr.etape.gateway.health;

import org.jspecify.annotations.NullMarked;
