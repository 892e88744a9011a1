/**
 * French communes by what a person types: a name, a postal code, or both. Names are shared by many communes and postal
 * codes cover many, so a search may well end in a question back to the person. Called by the features that show or
 * ask for a commune.
 */
@NullMarked
package fr.etape.web.commune;

import org.jspecify.annotations.NullMarked;
