/**
 * Sessions of signed-in people, in MongoDB: all instances share them, and they survive a restart. The content of a
 * session is sealed under a key derived from the id in the browser's cookie, and only a hash of the id is stored.
 * Whoever reads the database can neither use a session nor see its tokens. Does not know what a session contains.
 */
@NullMarked
package fr.etape.web.site.session;

import org.jspecify.annotations.NullMarked;
