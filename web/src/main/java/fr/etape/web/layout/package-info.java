/**
 * What every page shares: its frame, language, dates, security headers, the refusal of cross-site writes, and the
 * pages shown when something fails. Knows no feature.
 */
@NullMarked
package fr.etape.web.layout;

import org.jspecify.annotations.NullMarked;
