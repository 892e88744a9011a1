@NullMarked
package fr.etape.gateway.shared;

import org.jspecify.annotations.NullMarked;
