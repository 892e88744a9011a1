package fr.etape.projection;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that cannot be applied, and why. */
record DeadLetter(ConsumerRecord<?, byte[]> record, String reason) {}
