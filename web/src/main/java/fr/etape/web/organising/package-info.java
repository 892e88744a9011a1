/**
 * What organisers do with a stop itself: open it as a draft, change it, publish it, close it. Whatever was typed is shown again when it
 * was not accepted, with what is wrong at its field; the rules are those of sessions-service.
 */
@NullMarked
package fr.etape.web.organising;

import org.jspecify.annotations.NullMarked;
