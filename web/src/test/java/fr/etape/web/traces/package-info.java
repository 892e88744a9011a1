@NullMarked
package fr.etape.web.traces;

import org.jspecify.annotations.NullMarked;
