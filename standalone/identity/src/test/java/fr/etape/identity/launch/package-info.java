@NullMarked
package fr.etape.identity.launch;

import org.jspecify.annotations.NullMarked;
