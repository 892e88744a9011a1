@NullMarked
package fr.etape.web.commune;

import org.jspecify.annotations.NullMarked;
