/**
 * Pages for everybody, without sign-in.
 */
@NullMarked
package fr.etape.web.visitor;

import org.jspecify.annotations.NullMarked;
