@NullMarked
package fr.etape.projection;

import org.jspecify.annotations.NullMarked;
