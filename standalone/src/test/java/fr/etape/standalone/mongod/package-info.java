@NullMarked
package fr.etape.standalone.mongod;

import org.jspecify.annotations.NullMarked;
