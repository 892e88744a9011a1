/** No personal data outside the one collection that is for it: not on a topic, not in a journal, not in a log. */
@NullMarked
package fr.etape.journeys.privacy;

import org.jspecify.annotations.NullMarked;
