@NullMarked
package fr.etape.web.site.session;

import org.jspecify.annotations.NullMarked;
