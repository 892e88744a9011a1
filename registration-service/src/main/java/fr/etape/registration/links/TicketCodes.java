package fr.etape.registration.links;

import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Derives the codes of tickets, so that none is stored. What is stored instead finds a ticket by its code, and is of no
 * use to anybody without the secret. Safe for use by many threads.
 */
@Component
public final class TicketCodes {

    private static final int KEY = 16;

    private final Derivation derivation;

    public TicketCodes(LinkSettings settings) {
        this.derivation = new Derivation(settings.linkSecret());
    }

    /** @param issue position of the event that issued the ticket: each issue has a code of its own */
    public TicketCode code(String stopId, UUID registrationId, long issue) {
        return TicketCode.of(derivation.of("ticket", stopId, registrationId.toString(), Long.toString(issue)));
    }

    /** 32 hexadecimal digits by which the ticket with this code is found at its stop. */
    public String key(String stopId, TicketCode code) {
        return HexFormat.of().formatHex(derivation.of("ticket key", stopId, code.letters()), 0, KEY);
    }
}
