/**
 * What forms have in common: the answers that have errors, by field and in the order of the page. Knows no particular form.
 */
@NullMarked
package fr.etape.web.site.form;

import org.jspecify.annotations.NullMarked;
