/**
 * The API for people to read: the OpenAPI document that the build joins and the gateway serves at {@code /api/docs}, as
 * a page. Knows OpenAPI, but no operation of ours.
 */
@NullMarked
package fr.etape.web.visitor.apidocs;

import org.jspecify.annotations.NullMarked;
