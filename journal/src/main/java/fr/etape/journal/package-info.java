@NullMarked
package fr.etape.journal;

import org.jspecify.annotations.NullMarked;
