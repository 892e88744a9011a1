/**
 * Who may do what with the topics of a broker: one principal for each service, one for partners, one that administers.
 * The only place where rights at Kafka are written down, for the managed broker, for docker compose and for clusters
 * ({@link fr.etape.localservers.topicaccess.SetUpTopicAccess}). Uses Kafka's client alone, and knows neither launcher
 * nor services.
 */
@NullMarked
package fr.etape.localservers.topicaccess;

import org.jspecify.annotations.NullMarked;
