/** The draw of a stop's ateliers, for everybody: how it works, what is published, and a script that recomputes it. */
@NullMarked
package fr.etape.web.visitor.draw;

import org.jspecify.annotations.NullMarked;
