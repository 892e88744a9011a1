@NullMarked
package fr.etape.gateway.clients;

import org.jspecify.annotations.NullMarked;
