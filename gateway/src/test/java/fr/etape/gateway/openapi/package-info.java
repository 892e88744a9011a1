@NullMarked
package fr.etape.gateway.openapi;

import org.jspecify.annotations.NullMarked;
