/** The programme as a calendar file (RFC 5545), for the phones of participants. Knows the published version alone. */
@NullMarked
package fr.etape.sessions.programme.calendar;

import org.jspecify.annotations.NullMarked;
