@NullMarked
package fr.etape.standalone.supervision;

import org.jspecify.annotations.NullMarked;
