@NullMarked
package fr.etape.apidescription;

import org.jspecify.annotations.NullMarked;
