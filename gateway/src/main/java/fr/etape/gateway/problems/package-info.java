/** What the gateway itself refuses, as RFC 9457 problem documents. They never say what lies behind it. */
@NullMarked
package fr.etape.gateway.problems;

import org.jspecify.annotations.NullMarked;
