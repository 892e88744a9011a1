package fr.etape.registration.arrivals;

import fr.etape.registration.admission.Scan;
import fr.etape.registration.admission.documents.OpenedStops;
import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.registration.links.TicketCode;
import fr.etape.registration.links.TicketCodes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds whose the tickets of a request are, in as few look-ups as it can. */
@Component
class TicketLookup {

    /**
     * @param scans in the order of the request
     * @param people those of this stop whose tickets these are
     */
    record Found(List<Scan> scans, Map<UUID, Registration> people) {}

    private final Registrations registrations;
    private final OpenedStops stops;
    private final TicketCodes codes;

    TicketLookup(Registrations registrations, OpenedStops stops, TicketCodes codes) {
        this.registrations = registrations;
        this.stops = stops;
        this.codes = codes;
    }

    Found find(String stopId, List<ScansReader.Read> read) {
        Map<UUID, Registration> picked = registrations.byId(read.stream()
                .map(ScansReader.Read::registrationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<TicketCode, Registration> shown = withCodes(stopId, codesIn(read));
        Map<UUID, Registration> people = new HashMap<>();
        List<Scan> scans = read.stream()
                .map(scan -> {
                    Registration found = scan.registrationId() != null
                            ? picked.get(scan.registrationId())
                            : codeOf(scan) == null ? null : shown.get(codeOf(scan));
                    if (found != null && found.stopId().equals(stopId)) {
                        people.put(found.id(), found);
                    }
                    return new Scan(scan.nonce(), ticket(stopId, found), scan.at(), scan.point(), scan.digest());
                })
                .toList();
        return new Found(scans, people);
    }

    private static Set<TicketCode> codesIn(List<ScansReader.Read> read) {
        Set<TicketCode> found = new HashSet<>();
        for (ScansReader.Read scan : read) {
            TicketCode code = codeOf(scan);
            if (code != null) {
                found.add(code);
            }
        }
        return found;
    }

    /** Null for what was not a code at all. */
    private static @Nullable TicketCode codeOf(ScansReader.Read scan) {
        return scan.code() == null ? null : TicketCode.read(scan.code()).orElse(null);
    }

    /** Other stops are asked only for what this one does not know. */
    private Map<TicketCode, Registration> withCodes(String stopId, Set<TicketCode> asked) {
        Map<TicketCode, Registration> found = withCodes(List.of(stopId), asked);
        Set<TicketCode> unknown = new HashSet<>(asked);
        unknown.removeAll(found.keySet());
        if (!unknown.isEmpty()) {
            found.putAll(withCodes(stops.all(), unknown));
        }
        return found;
    }

    private Map<TicketCode, Registration> withCodes(Collection<String> stopIds, Set<TicketCode> asked) {
        Map<String, TicketCode> byKey = new HashMap<>();
        for (String stopId : stopIds) {
            asked.forEach(code -> byKey.put(codes.key(stopId, code), code));
        }
        Map<TicketCode, Registration> found = new HashMap<>();
        registrations
                .withTickets(stopIds, byKey.keySet())
                .forEach((key, registration) -> found.put(Objects.requireNonNull(byKey.get(key)), registration));
        return found;
    }

    private static Scan.Ticket ticket(String stopId, @Nullable Registration found) {
        if (found == null) {
            return new Scan.Ticket.Unknown();
        }
        return found.stopId().equals(stopId)
                ? new Scan.Ticket.Of(found.id())
                : new Scan.Ticket.OfOtherStop(found.stopId());
    }
}
