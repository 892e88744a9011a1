/**
 * The names of staff, as the identity provider gave them. They are stored when a signed-in person asks who they are. No
 * other place has a name of staff: events, journals and the other services have codes only.
 */
@NullMarked
package fr.etape.registration.people;

import org.jspecify.annotations.NullMarked;
