package fr.etape.registration.communes;

import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.communes.Commune;
import fr.etape.communes.Communes;
import fr.etape.http.Checks;
import fr.etape.http.Problem;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CommuneController {

    private static final int MOST = 50;
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    record CommuneItems(List<Commune> items) {}

    @GetMapping("/api/communes")
    @Allowed(Who.PUBLIC)
    ResponseEntity<CommuneItems> search(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "limit", defaultValue = "10") int limit) {
        List<Commune> found =
                text.length() > Checks.MOST ? List.of() : Communes.ofFrance().search(text, Math.clamp(limit, 1, MOST));
        return ResponseEntity.ok().cacheControl(A_DAY).body(new CommuneItems(found));
    }

    @GetMapping("/api/communes/{code}")
    @Allowed(Who.PUBLIC)
    ResponseEntity<Commune> find(@PathVariable String code) {
        Commune commune = Communes.ofFrance().find(code).orElseThrow(Problem::notFound);
        return ResponseEntity.ok().cacheControl(A_DAY).body(commune);
    }
}
