/** sessions-service: the directory of stops and, later, all that happens at them. Knows no personal data. */
@NullMarked
package fr.etape.sessions;

import org.jspecify.annotations.NullMarked;
