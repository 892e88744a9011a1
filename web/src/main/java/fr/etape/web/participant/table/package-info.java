/**
 * The page of a table in a round, for whoever holds its card: what the table writes down. The code on the card opens it
 * and stays in a cookie of this page, never in an address. Drafts stay on the telephone until they are answered.
 */
@NullMarked
package fr.etape.web.participant.table;

import org.jspecify.annotations.NullMarked;
