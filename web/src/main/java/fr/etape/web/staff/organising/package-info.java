/**
 * What organisers do with a stop itself: open it as a draft, change it, publish it, close it. Answers that were not
 * accepted are shown again, each error at its field; the rules are those of sessions-service.
 */
@NullMarked
package fr.etape.web.staff.organising;

import org.jspecify.annotations.NullMarked;
