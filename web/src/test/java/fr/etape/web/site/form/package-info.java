@NullMarked
package fr.etape.web.site.form;

import org.jspecify.annotations.NullMarked;
