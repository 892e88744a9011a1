/** The whole gateway on real sockets, between clients and small services that behave well or badly. */
@NullMarked
package fr.etape.gateway;

import org.jspecify.annotations.NullMarked;
