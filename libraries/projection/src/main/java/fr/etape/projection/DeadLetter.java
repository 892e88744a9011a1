package fr.etape.projection;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that cannot be applied, and the reason. */
record DeadLetter(ConsumerRecord<?, byte[]> record, String reason) {}
