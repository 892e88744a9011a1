@NullMarked
package fr.etape.gateway.upstreams;

import org.jspecify.annotations.NullMarked;
