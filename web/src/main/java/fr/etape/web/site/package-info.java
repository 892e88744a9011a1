/**
 * The kit of all pages: calls to the gateway, the frame and the failure pages, forms, communes, sign-in and sessions.
 * Depends on no feature.
 */
@NullMarked
package fr.etape.web.site;

import org.jspecify.annotations.NullMarked;
