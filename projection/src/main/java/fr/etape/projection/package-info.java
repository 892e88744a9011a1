/**
 * Reading streams: the twin of the journal. A service declares what it makes of events ({@link
 * fr.etape.projection.Projection}) and gets a consumer bean for it from {@link
 * fr.etape.projection.ProjectionConsumers}; knows no event and no business word.
 */
@NullMarked
package fr.etape.projection;

import org.jspecify.annotations.NullMarked;
