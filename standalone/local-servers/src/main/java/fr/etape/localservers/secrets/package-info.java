/** Random secrets in files of their own, made once. Passwords of parts and keys of services come from here. */
@NullMarked
package fr.etape.localservers.secrets;

import org.jspecify.annotations.NullMarked;
