/** People who come in, as the tables learn of them: whoever has no seat gets one. */
@NullMarked
package fr.etape.sessions.tables.reading;

import org.jspecify.annotations.NullMarked;
