/** registration-service: admission to the stops, and the only place where personal data is kept. */
@NullMarked
package fr.etape.registration;

import org.jspecify.annotations.NullMarked;
