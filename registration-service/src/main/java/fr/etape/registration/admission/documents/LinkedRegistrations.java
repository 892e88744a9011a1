package fr.etape.registration.admission.documents;

import fr.etape.registration.links.Links;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the links of participants open. */
@Component
public final class LinkedRegistrations {

    private final Registrations registrations;
    private final Links links;

    public LinkedRegistrations(Registrations registrations, Links links) {
        this.registrations = registrations;
        this.links = links;
    }

    /** Empty for a forged link, a replaced one and an unknown registration: a caller cannot tell which. */
    public Optional<Registration> find(String accessToken) {
        return links.claimOf(accessToken)
                .flatMap(claim -> registrations
                        .find(claim.stopId(), claim.registrationId())
                        .filter(registration -> registration.linkGeneration() == claim.generation()));
    }
}
