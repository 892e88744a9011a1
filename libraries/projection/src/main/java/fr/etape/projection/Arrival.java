package fr.etape.projection;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record whose place in a stream is known. */
record Arrival(EventId id, ConsumerRecord<?, byte[]> record) {}
