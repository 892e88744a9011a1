/** The streams of the teams and their topics, as parts of this service that start and stop, without MongoDB and Kafka too. */
@NullMarked
package fr.etape.sessions.team.writing;

import org.jspecify.annotations.NullMarked;
