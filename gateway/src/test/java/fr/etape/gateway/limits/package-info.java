@NullMarked
package fr.etape.gateway.limits;

import org.jspecify.annotations.NullMarked;
