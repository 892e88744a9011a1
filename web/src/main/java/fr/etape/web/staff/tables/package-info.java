/**
 * Tables, for those who run the day: organisers have plans computed, see how good they are beside what is proven to be
 * possible, publish one and re-seat a round after the door. Facilitators see the tables that they lead. Names are put
 * to the seats here, with the reader's own right to see them; the service of tables knows none.
 */
@NullMarked
package fr.etape.web.staff.tables;

import org.jspecify.annotations.NullMarked;
