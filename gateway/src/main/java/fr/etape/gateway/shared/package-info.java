/**
 * Answers that many may be given. While hundreds look at the same thing at once, a service is asked for it a few times
 * a second. Whatever could tell clients apart keeps a request out: it is passed on, and its answer to nobody else.
 */
@NullMarked
package fr.etape.gateway.shared;

import org.jspecify.annotations.NullMarked;
