/**
 * A module that needs Spring Boot set up in a certain way puts {@code META-INF/etape/<module>.properties} into its jar; a
 * service that uses it gets that, and overrides it as it likes. Knows none of the modules.
 */
@NullMarked
package fr.etape.defaults;

import org.jspecify.annotations.NullMarked;
