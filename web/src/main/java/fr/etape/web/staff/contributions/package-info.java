/**
 * What the tables of a stop write, for its team: organisers read, approve and reject it, and merge it into proposals
 * that can be taken apart again; facilitators see and write for the tables that they lead.
 */
@NullMarked
package fr.etape.web.staff.contributions;

import org.jspecify.annotations.NullMarked;
