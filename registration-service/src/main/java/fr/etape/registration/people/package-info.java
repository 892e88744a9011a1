/**
 * Who works at the stops, by name: the names as the identity provider gave them, kept when somebody who is signed in asks who
 * she is. Nowhere else has a name of staff; events, journals and the other services have codes alone.
 */
@NullMarked
package fr.etape.registration.people;

import org.jspecify.annotations.NullMarked;
