/**
 * The published language: what the services and their partners say to each other over Kafka.
 *
 * <p>Each stream has a sealed interface whose records are its events; JSON Schemas and one example message a type lie
 * beside them as resources. An event carries facts only. Position, stream and time are added by the stream's journal
 * and travel in the same JSON object. No event carries personal data: ids, codes and figures only.
 */
@NullMarked
package fr.etape.contracts;

import org.jspecify.annotations.NullMarked;
