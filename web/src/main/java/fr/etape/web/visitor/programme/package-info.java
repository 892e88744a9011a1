/**
 * The published programme of a stop, in the hours of its place: a page of its own, a part of the stop's page, and the
 * ateliers that a registration may wish for.
 */
@NullMarked
package fr.etape.web.visitor.programme;

import org.jspecify.annotations.NullMarked;
