/**
 * Pages for whatever did not become the page that was asked for: an unknown address, a refused or unreadable request, a
 * service that does not answer. They keep the answers of a form, so this package knows the form kit; nothing knows it.
 */
@NullMarked
package fr.etape.web.site.failure;

import org.jspecify.annotations.NullMarked;
