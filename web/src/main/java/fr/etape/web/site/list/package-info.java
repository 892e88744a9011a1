/**
 * The kit for lists: columns are declared once, and the list gets headings that sort, a count, a summary of its
 * filters, an empty state and links to the pages around. It works without scripts: everything is an address. For all
 * pages with a list; knows none of them.
 */
@NullMarked
package fr.etape.web.site.list;

import org.jspecify.annotations.NullMarked;
