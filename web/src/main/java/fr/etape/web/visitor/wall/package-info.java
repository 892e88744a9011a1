/**
 * The wall of a stop for the projector: approved contributions by theme, without whose they are. The page fetches its
 * texts again while it is open.
 */
@NullMarked
package fr.etape.web.visitor.wall;

import org.jspecify.annotations.NullMarked;
