@NullMarked
package fr.etape.localservers.process;

import org.jspecify.annotations.NullMarked;
