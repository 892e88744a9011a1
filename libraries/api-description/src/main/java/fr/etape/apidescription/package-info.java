/**
 * Joins the OpenAPI description of the suite in the build: {@code shared.yaml} of this module, and one piece for each
 * feature, {@code src/main/openapi/<feature>.yaml} beside the service that serves it. All are parts of one document, so
 * a piece refers to whatever another one defines by {@code #/components/…}. The result is
 * {@code META-INF/etape/openapi.json}; the gateway serves it, web renders it, and tests compare it with the handlers.
 * Nothing here runs in production.
 */
@NullMarked
package fr.etape.apidescription;

import org.jspecify.annotations.NullMarked;
