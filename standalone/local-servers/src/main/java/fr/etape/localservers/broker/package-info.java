/**
 * An Apache Kafka broker and controller in one process of its own (KRaft, on disk), the same server as in production
 * but with settings for one small machine. {@link fr.etape.localservers.broker.ManagedBroker} starts it as a child;
 * {@link fr.etape.localservers.broker.Broker} is that child's main class.
 */
@NullMarked
package fr.etape.localservers.broker;

import org.jspecify.annotations.NullMarked;
