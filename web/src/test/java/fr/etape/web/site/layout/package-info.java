@NullMarked
package fr.etape.web.site.layout;

import org.jspecify.annotations.NullMarked;
