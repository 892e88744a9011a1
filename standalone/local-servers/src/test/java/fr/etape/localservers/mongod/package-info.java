@NullMarked
package fr.etape.localservers.mongod;

import org.jspecify.annotations.NullMarked;
