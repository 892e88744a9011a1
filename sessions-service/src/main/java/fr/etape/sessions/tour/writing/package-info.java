/**
 * The stream of the directory and its topic, as parts of this service that start and stop. Both start without MongoDB
 * and Kafka.
 */
@NullMarked
package fr.etape.sessions.tour.writing;

import org.jspecify.annotations.NullMarked;
