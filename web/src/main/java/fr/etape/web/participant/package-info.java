/**
 * Pages for people who register. A link of their own opens them; there is no account.
 */
@NullMarked
package fr.etape.web.participant;

import org.jspecify.annotations.NullMarked;
