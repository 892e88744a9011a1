/**
 * The communes of France by the official geographic code of INSEE, shipped as data. Whoever takes a commune from a
 * person checks it here, and stores the vintage with it; knows nothing of stops or registrations.
 */
@NullMarked
package fr.etape.communes;

import org.jspecify.annotations.NullMarked;
