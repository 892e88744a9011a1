package fr.etape.web.participant.ticket;

import fr.etape.web.participant.pass.Passes;
import fr.etape.web.site.api.Answer;
import fr.etape.web.site.api.Api;
import fr.etape.web.site.api.NotFound;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of a ticket. A registration that has none (any more) leads to the page for what does not exist. */
@Controller
class TicketFileController {

    private static final int CONFLICT = 409;

    private final Api api;

    TicketFileController(Api api) {
        this.api = api;
    }

    @GetMapping("/registrations/{accessToken:.{1,200}}/ticket.{kind:png|pdf|ics}")
    ResponseEntity<byte[]> file(@PathVariable String accessToken, @PathVariable String kind) {
        String path = "/api/registrations/{accessToken}/ticket." + kind;
        Answer<byte[]> answer = api.ask(byte[].class, path, accessToken);
        if (answer instanceof Answer.Refused<byte[]>(var problem) && problem.status() == CONFLICT) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(accessToken, kind).toString())
                .contentType(type(kind))
                .body(Answer.accepted(answer));
    }

    /** The name says which stop it is for, as people keep it among their files. */
    private static ContentDisposition disposition(String accessToken, String kind) {
        String stopId = Passes.stopOf(accessToken);
        String name = Optional.of(stopId).filter(id -> id.matches("[a-z0-9-]+")).orElse("ticket");
        return ContentDisposition.builder(kind.equals("ics") ? "attachment" : "inline")
                .filename(name + "." + kind)
                .build();
    }

    private static MediaType type(String kind) {
        return switch (kind) {
            case "png" -> MediaType.IMAGE_PNG;
            case "pdf" -> MediaType.APPLICATION_PDF;
            default -> MediaType.valueOf("text/calendar;charset=utf-8");
        };
    }
}
