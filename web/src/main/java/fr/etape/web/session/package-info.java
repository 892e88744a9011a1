/**
 * Sessions of people who are signed in, in MongoDB: all instances share them, and a restart ends none. What a session
 * holds is sealed under a key made from the id in the browser's cookie, and the id itself is stored as a hash. So whoever reads
 * the database can neither use a session nor see its tokens. Knows nothing of what is kept.
 */
@NullMarked
package fr.etape.web.session;

import org.jspecify.annotations.NullMarked;
