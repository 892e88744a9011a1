/**
 * What the gateway itself refuses: as RFC 9457 problem documents, and to somebody in front of a browser as a page in
 * her language. Neither says what lies behind it.
 */
@NullMarked
package fr.etape.gateway.problems;

import org.jspecify.annotations.NullMarked;
