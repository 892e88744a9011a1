@NullMarked
package fr.etape.gateway.intake;

import org.jspecify.annotations.NullMarked;
