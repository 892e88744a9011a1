/** The guard, guarded. */
@NullMarked
package fr.etape.testkit.state;

import org.jspecify.annotations.NullMarked;
