/**
 * The table plans of a stop: computed in {@code balancing} and {@code computing}, published once an organiser says so,
 * and mended at the door. The rules are in {@link fr.etape.sessions.tables.TablesDecider}; {@code documents} keeps
 * plans, rules about people and table codes; {@code reading} seats those who come in; {@code web} is HTTP. Knows people
 * by registration ids and codes, and tells no event or log who must not sit with whom.
 */
@NullMarked
package fr.etape.sessions.tables;

import org.jspecify.annotations.NullMarked;
