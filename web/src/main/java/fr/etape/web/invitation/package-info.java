/**
 * The page behind an invitation: whoever has its link reads which role at which stop it offers, and takes it by a button. Reading changes
 * nothing, since programs follow links in mails too.
 */
@NullMarked
package fr.etape.web.invitation;

import org.jspecify.annotations.NullMarked;
