@NullMarked
package fr.etape.web.site.signin;

import org.jspecify.annotations.NullMarked;
