@NullMarked
package fr.etape.standalone.rehearsal;

import org.jspecify.annotations.NullMarked;
