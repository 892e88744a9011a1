/** Whether this process may serve at all: only for the launcher, only on the loopback address. Looked at before anything else starts. */
@NullMarked
package fr.etape.identity.launch;

import org.jspecify.annotations.NullMarked;
