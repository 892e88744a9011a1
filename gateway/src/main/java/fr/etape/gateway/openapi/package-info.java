/**
 * One description of the API for partners, joined from those that the services give of themselves. A service that cannot
 * be asked is named as missing, and the rest is served.
 */
@NullMarked
package fr.etape.gateway.openapi;

import org.jspecify.annotations.NullMarked;
