package fr.etape.registration.tickets;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TicketController {

    private static final String TICKET = "/api/registrations/{accessToken}/ticket";
    private static final MediaType CALENDAR = MediaType.valueOf("text/calendar;charset=utf-8");

    /** @param code as people read it */
    record TicketView(String code) {

        /** Without the code, so that no log contains it. */
        @Override
        public String toString() {
            return "TicketView[]";
        }
    }

    private final OwnTicket own;
    private final TicketPdf pdf;
    private final Clock clock;

    TicketController(OwnTicket own, TicketPdf pdf, Clock clock) {
        this.own = own;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping(TICKET)
    @Allowed(Who.PUBLIC)
    ResponseEntity<TicketView> read(@PathVariable String accessToken) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new TicketView(own.code(accessToken).grouped()));
    }

    @GetMapping(path = TICKET + ".png", produces = MediaType.IMAGE_PNG_VALUE)
    @Allowed(Who.PUBLIC)
    ResponseEntity<byte[]> image(@PathVariable String accessToken) {
        return file("inline", "ticket.png", MediaType.IMAGE_PNG, QrImage.png(own.code(accessToken)));
    }

    @GetMapping(path = TICKET + ".pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Allowed(Who.PUBLIC)
    ResponseEntity<byte[]> pdf(@PathVariable String accessToken) {
        Ticket ticket = own.whole(accessToken);
        return file("inline", ticket.stop().stopId() + ".pdf", MediaType.APPLICATION_PDF, pdf.of(ticket));
    }

    @GetMapping(path = TICKET + ".ics", produces = "text/calendar")
    @Allowed(Who.PUBLIC)
    ResponseEntity<byte[]> calendar(@PathVariable String accessToken) {
        Ticket ticket = own.whole(accessToken);
        byte[] entry = CalendarEntry.of(ticket, clock.instant());
        return file("attachment", ticket.stop().stopId() + ".ics", CALENDAR, entry);
    }

    private static ResponseEntity<byte[]> file(String disposition, String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.builder(disposition)
                                .filename(name)
                                .build()
                                .toString())
                .contentType(type)
                .body(content);
    }
}
