/**
 * The few pages of the provider: plain HTML from templates with holes, words from the bundles, one style sheet, no
 * script.
 */
@NullMarked
package fr.etape.identity.page;

import org.jspecify.annotations.NullMarked;
