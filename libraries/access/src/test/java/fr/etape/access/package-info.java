/** A tiny service, asked by all kinds of callers. */
@NullMarked
package fr.etape.access;

import org.jspecify.annotations.NullMarked;
