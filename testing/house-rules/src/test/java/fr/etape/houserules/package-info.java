/** Rules that no single module can check of itself. Each fails when it finds nothing to check. */
@NullMarked
package fr.etape.houserules;

import org.jspecify.annotations.NullMarked;
