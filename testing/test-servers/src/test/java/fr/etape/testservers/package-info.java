@NullMarked
package fr.etape.testservers;

import org.jspecify.annotations.NullMarked;
