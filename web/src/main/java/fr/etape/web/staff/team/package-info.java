/**
 * Who works at a stop, and in which role: roles given and withdrawn, invitations, and the page that accepts one.
 * Reading an invitation changes nothing, because programs follow links in mails too. People whose name is not known yet
 * appear as a code.
 */
@NullMarked
package fr.etape.web.staff.team;

import org.jspecify.annotations.NullMarked;
