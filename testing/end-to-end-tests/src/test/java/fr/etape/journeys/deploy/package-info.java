/** The scripts in {@code deploy}, run on a copy and with stand-ins for what they call. */
@NullMarked
package fr.etape.journeys.deploy;

import org.jspecify.annotations.NullMarked;
