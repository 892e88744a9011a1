@NullMarked
package fr.etape.standalone.identity;

import org.jspecify.annotations.NullMarked;
