package fr.etape.localservers.smtp;

import java.util.List;

/**
 * From whom and to whom, as the sending server says it; the headers of the message may say otherwise.
 *
 * @param from without angle brackets; empty for a notice of non-delivery
 */
public record Envelope(String from, List<String> to) {

    public Envelope {
        to = List.copyOf(to);
    }
}
