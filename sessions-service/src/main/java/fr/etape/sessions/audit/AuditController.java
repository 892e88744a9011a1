package fr.etape.sessions.audit;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.contracts.bookings.BookingsEvent;
import fr.etape.contracts.contributions.ContributionsEvent;
import fr.etape.contracts.feedback.FeedbackEvent;
import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.contracts.tables.TablesEvent;
import fr.etape.contracts.team.TeamEvent;
import fr.etape.contracts.tour.TourEvent;
import fr.etape.contracts.votes.VotesEvent;
import fr.etape.http.problems.Problem;
import fr.etape.sessions.tour.documents.Stops;
import fr.etape.streamwriting.staff.AuditPage;
import fr.etape.streamwriting.staff.AuditQuery;
import fr.etape.streamwriting.staff.StaffTrail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {

    private final StaffTrail trail;
    private final Details details;
    private final Stops stops;

    AuditController(StaffTrail trail, Details details, Stops stops) {
        this.trail = trail;
        this.details = details;
        this.stops = stops;
    }

    @GetMapping("/api/stops/{stopId}/audit")
    @Allowed({Who.ORGANISER, Who.STEERING})
    ResponseEntity<AuditPage> read(@PathVariable String stopId, AuditQuery query) {
        if (stops.find(stopId) == null) {
            throw Problem.notFound();
        }
        return trail.at(
                stopId,
                query,
                entry -> details.of(entry, stopId),
                TourEvent.STREAM,
                ContributionsEvent.STREAM,
                TeamEvent.STREAM,
                ProgrammeEvent.STREAM,
                TablesEvent.STREAM,
                BookingsEvent.STREAM,
                VotesEvent.STREAM,
                FeedbackEvent.STREAM);
    }
}
