/**
 * The API for people to read: the document that the gateway serves to machines at {@code /api/docs}, as a page. Knows OpenAPI, and no
 * operation.
 */
@NullMarked
package fr.etape.web.apidocs;

import org.jspecify.annotations.NullMarked;
