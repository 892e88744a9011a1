/**
 * The door of a stop: scanning, searching by name, undoing, walk-ins, and how many are here. Works without scripts;
 * with them a scan does not load the page again, so that the next one can follow at once. Knows no rule of who may come
 * in.
 */
@NullMarked
package fr.etape.web.staff.door;

import org.jspecify.annotations.NullMarked;
