/**
 * Passes: for 15 minutes, other services take the holder of a participant's link for that participant, without calling
 * this service. It signs the passes and serves the public keys. What a participant may do is not decided here.
 */
@NullMarked
package fr.etape.registration.passes;

import org.jspecify.annotations.NullMarked;
