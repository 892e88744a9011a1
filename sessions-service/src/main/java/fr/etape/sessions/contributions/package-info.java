/**
 * What the tables of a stop write down: written and revised by its table, moderated by organisers, merged into
 * proposals and taken apart again. Rules only; texts are in the documents. Knows tables by number, and no person.
 */
@NullMarked
package fr.etape.sessions.contributions;

import org.jspecify.annotations.NullMarked;
