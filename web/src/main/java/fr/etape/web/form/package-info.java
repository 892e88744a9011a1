/**
 * What forms have in common: the answers that need another look, by field and in the order of the page. Knows no form.
 */
@NullMarked
package fr.etape.web.form;

import org.jspecify.annotations.NullMarked;
