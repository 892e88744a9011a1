/**
 * The one door of the suite: which service answers a path, which of its instances, what is too big or too slow to pass.
 * Routes are configuration; no rule of the business is known here, and nothing is remembered between two requests.
 */
@NullMarked
package fr.etape.gateway;

import org.jspecify.annotations.NullMarked;
