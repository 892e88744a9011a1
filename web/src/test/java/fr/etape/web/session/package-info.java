@NullMarked
package fr.etape.web.session;

import org.jspecify.annotations.NullMarked;
