@NullMarked
package fr.etape.localservers.broker;

import org.jspecify.annotations.NullMarked;
