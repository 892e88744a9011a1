/**
 * What every page shares: frame, language, dates, security headers, the refusal of cross-site writes, the pages for
 * failures, and the pages about the site itself that the footer links to. Knows no feature.
 */
@NullMarked
package fr.etape.web.site.layout;

import org.jspecify.annotations.NullMarked;
