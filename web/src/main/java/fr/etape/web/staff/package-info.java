/**
 * Pages for people who are signed in and have a role at a stop. The services decide what a role allows; the pages leave
 * out what would be refused.
 */
@NullMarked
package fr.etape.web.staff;

import org.jspecify.annotations.NullMarked;
