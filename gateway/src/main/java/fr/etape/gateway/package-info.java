/**
 * The one door of the suite: which service answers a path, which of its instances, what is too big or too slow to pass.
 * Routes are configuration; no rule of the business is known here, and what is remembered between two requests (how
 * much came from whom, who failed lately, what was answered in the last moment) may be forgotten at any time.
 */
@NullMarked
package fr.etape.gateway;

import org.jspecify.annotations.NullMarked;
