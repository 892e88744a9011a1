@NullMarked
package fr.etape.web.site.commune;

import org.jspecify.annotations.NullMarked;
