@NullMarked
package fr.etape.web.layout;

import org.jspecify.annotations.NullMarked;
