/**
 * The communes of France by the official geographic code of INSEE, shipped as data. Services check here the commune
 * that a person names, and store the vintage of the data with it. Knows nothing of stops or registrations.
 */
@NullMarked
package fr.etape.communes;

import org.jspecify.annotations.NullMarked;
