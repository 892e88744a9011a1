/**
 * Pages about the site itself: its accessibility statement and what becomes of personal data.
 */
@NullMarked
package fr.etape.web.about;

import org.jspecify.annotations.NullMarked;
