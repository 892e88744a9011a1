/**
 * The tour page: every stop that is announced, in the order of its days, rehearsals apart.
 */
@NullMarked
package fr.etape.web.tour;

import org.jspecify.annotations.NullMarked;
