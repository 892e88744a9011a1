/**
 * What staff do to a stream: who sent a command goes into the journal with it, and comes out again page by page. Knows
 * the journal and HTTP, and no rule of the business.
 */
@NullMarked
package fr.etape.streamwriting.staff;

import org.jspecify.annotations.NullMarked;
