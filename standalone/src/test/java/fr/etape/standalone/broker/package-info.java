@NullMarked
package fr.etape.standalone.broker;

import org.jspecify.annotations.NullMarked;
