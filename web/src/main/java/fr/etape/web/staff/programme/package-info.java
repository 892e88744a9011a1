/** The programme of a stop for its organisers: rooms and sessions of the draft, and what a publication would change. */
@NullMarked
package fr.etape.web.staff.programme;

import org.jspecify.annotations.NullMarked;
