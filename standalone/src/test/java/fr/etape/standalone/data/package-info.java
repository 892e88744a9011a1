@NullMarked
package fr.etape.standalone.data;

import org.jspecify.annotations.NullMarked;
