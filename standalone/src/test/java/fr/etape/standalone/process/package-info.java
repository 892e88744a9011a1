@NullMarked
package fr.etape.standalone.process;

import org.jspecify.annotations.NullMarked;
