/**
 * French communes, found by what a person types: a name, a postal code, or both. Many communes share a name, and a
 * postal code covers several, so a search may end in a question to the person.
 */
@NullMarked
package fr.etape.web.site.commune;

import org.jspecify.annotations.NullMarked;
