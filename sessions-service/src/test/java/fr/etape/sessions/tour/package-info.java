/** The rules of the directory, without anything around them. */
@NullMarked
package fr.etape.sessions.tour;

import org.jspecify.annotations.NullMarked;
