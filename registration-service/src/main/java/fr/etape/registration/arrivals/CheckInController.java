package fr.etape.registration.arrivals;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.contracts.registrations.UndoReason;
import fr.etape.http.parameters.Parameters;
import fr.etape.http.problems.Problem;
import fr.etape.journal.Origin;
import fr.etape.registration.admission.ArrivalCommand.UndoCheckIn;
import fr.etape.registration.admission.Scan;
import fr.etape.registration.admission.Verdict;
import fr.etape.registration.admission.documents.KeptScan;
import fr.etape.registration.admission.documents.Registration;
import fr.etape.registration.admission.documents.Registrations;
import fr.etape.registration.admission.documents.Scans;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CheckInController {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    record Verdicts(List<VerdictView> verdicts) {}

    record LatestScans(List<VerdictView> items) {}

    private final CheckingIn checkingIn;
    private final TicketLookup tickets;
    private final Registrations registrations;
    private final Scans kept;
    private final DoorSettings settings;
    private final Clock clock;

    CheckInController(
            CheckingIn checkingIn,
            TicketLookup tickets,
            Registrations registrations,
            Scans kept,
            DoorSettings settings,
            Clock clock) {
        this.checkingIn = checkingIn;
        this.tickets = tickets;
        this.registrations = registrations;
        this.kept = kept;
        this.settings = settings;
        this.clock = clock;
    }

    @PostMapping("/api/stops/{stopId}/check-ins")
    @Allowed({Who.ORGANISER, Who.DOOR})
    ResponseEntity<Verdicts> checkIn(@PathVariable String stopId, Origin origin, @RequestBody ScansRequest request) {
        Instant now = clock.instant();
        ScansReader.Batch batch = ScansReader.read(request, settings, now);
        checkingIn.requireOpened(stopId);
        TicketLookup.Found found = tickets.find(stopId, batch.scans());
        List<Verdict> verdicts = checkingIn.checkIn(stopId, batch.device(), found.scans(), now, origin);
        return forThisReader(new Verdicts(IntStream.range(0, verdicts.size())
                .mapToObj(i -> view(found, found.scans().get(i), verdicts.get(i)))
                .toList()));
    }

    private static VerdictView view(TicketLookup.Found found, Scan scan, Verdict verdict) {
        return VerdictView.of(
                scan,
                verdict,
                scan.ticket() instanceof Scan.Ticket.Of(UUID id)
                        ? found.people().get(id)
                        : null);
    }

    /** Empty for a stop that never opened: nobody scanned anything there. */
    @GetMapping("/api/stops/{stopId}/check-ins")
    @Allowed({Who.ORGANISER, Who.DOOR})
    ResponseEntity<LatestScans> latest(
            @PathVariable String stopId,
            @RequestParam(required = false) @Nullable String device,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = limit == null ? USUAL : Parameters.between("limit", limit, 1, MOST);
        List<KeptScan> scans = kept.latest(stopId, device, most);
        Map<UUID, Registration> people = registrations.byId(scans.stream()
                .map(KeptScan::registrationId)
                .filter(Objects::nonNull)
                .toList());
        return forThisReader(new LatestScans(scans.stream()
                .map(scan ->
                        VerdictView.of(scan, scan.registrationId() == null ? null : people.get(scan.registrationId())))
                .toList()));
    }

    @DeleteMapping("/api/stops/{stopId}/check-ins/{registrationId}")
    @Allowed({Who.ORGANISER, Who.DOOR})
    ResponseEntity<UndoneView> undo(
            @PathVariable String stopId,
            @PathVariable String registrationId,
            @RequestParam UndoReason reason,
            Origin origin) {
        return forThisReader(checkingIn.undo(stopId, new UndoCheckIn(id(registrationId), reason), origin));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound();
        }
    }

    private static <T> ResponseEntity<T> forThisReader(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
