@NullMarked
package fr.etape.standalone;

import org.jspecify.annotations.NullMarked;
