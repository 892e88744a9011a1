/**
 * Who works at a stop, and as what: roles given, taken back, and invitations to take one. A name is shown where it is known; whoever has
 * not signed in yet is a code.
 */
@NullMarked
package fr.etape.web.team;

import org.jspecify.annotations.NullMarked;
