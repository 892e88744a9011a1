package fr.etape.http;

import fr.etape.http.body.FieldError;
import fr.etape.http.body.InvalidBody;
import fr.etape.http.parameters.EntityTag;
import fr.etape.http.parameters.IdempotencyKey;
import fr.etape.http.parameters.IfMatch;
import fr.etape.http.parameters.Parameters;
import fr.etape.http.problems.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service of one controller. */
@Import(Notes.NotesController.class)
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class Notes {

    static final String SECRET = "jdbc:secret://internal";

    record Note(
            @Nullable String text,
            @Nullable Integer count,
            @Nullable Boolean urgent,
            @Nullable LocalDateTime at,
            @Nullable List<String> tags,
            @Nullable Map<String, Integer> seats) {}

    @RestController
    static class NotesController {

        @PostMapping("/notes")
        ResponseEntity<Map<String, Object>> write(IdempotencyKey key, @RequestBody Note note) {
            List<FieldError> errors = new ArrayList<>();
            if (note.text() == null) {
                errors.add(new FieldError("/text", "required", "Say something."));
            }
            if (note.count() != null && note.count() < 1) {
                errors.add(new FieldError("/count", "positive", "At least one."));
            }
            if (!errors.isEmpty()) {
                throw new InvalidBody(errors);
            }
            return ResponseEntity.status(201).body(Map.of("key", key.value(), "note", note));
        }

        @GetMapping("/notes/1")
        ResponseEntity<Map<String, String>> read() {
            return ResponseEntity.ok().eTag(EntityTag.of(7).toString()).body(Map.of("text", "hello"));
        }

        @PatchMapping("/notes/1")
        ResponseEntity<Map<String, String>> change(IfMatch ifMatch, @RequestBody Note note) {
            ifMatch.require(EntityTag.of(7));
            return ResponseEntity.ok().eTag(EntityTag.of(8).toString()).body(Map.of("text", "changed"));
        }

        @GetMapping("/count")
        Map<String, Integer> count(@RequestParam int value, @RequestHeader("X-Needed") String needed) {
            return Map.of(needed, value);
        }

        @GetMapping("/since")
        Map<String, Instant> since(@RequestParam Instant at) {
            return Map.of("at", at);
        }

        record Span(@Nullable Instant from, @Nullable Integer limit) {}

        @GetMapping("/span")
        Span span(Span span) {
            return span;
        }

        @GetMapping("/page")
        Map<String, Integer> page(@RequestParam int limit) {
            return Map.of("limit", Parameters.between("limit", limit, 1, 100));
        }

        @GetMapping("/broken")
        Map<String, String> fail() {
            throw new IllegalStateException(SECRET);
        }

        @GetMapping("/busy")
        Map<String, String> busy() {
            throw Unavailable.overloaded(Duration.ofSeconds(3));
        }

        @GetMapping("/away")
        Map<String, String> away() {
            throw Unavailable.temporarily(Duration.ofMillis(10));
        }
    }
}
