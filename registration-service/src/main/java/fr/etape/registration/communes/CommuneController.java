package fr.etape.registration.communes;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.etape.access.Allowed;
import fr.etape.access.Who;
import fr.etape.communes.Commune;
import fr.etape.communes.Communes;
import fr.etape.communes.Found;
import fr.etape.http.body.Checks;
import fr.etape.http.parameters.Parameters;
import fr.etape.http.problems.Problem;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    record CommuneItems(List<Item> items) {}

    /**
     * @param formerly name of the former commune that was found, which is part of this one; left out when there is none
     */
    record Item(
            String code,
            String name,
            String department,
            List<String> postalCodes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String formerly) {

        static Item of(Found found) {
            Commune commune = found.commune();
            return new Item(
                    commune.code(), commune.name(), commune.department(), commune.postalCodes(), found.formerly());
        }
    }

    @GetMapping("/api/communes")
    @Allowed(Who.PUBLIC)
    ResponseEntity<CommuneItems> search(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "limit", defaultValue = "10") int limit) {
        int most = Parameters.between("limit", limit, 1, MOST);
        List<Found> found =
                text.length() > Checks.MOST ? List.of() : Communes.ofFrance().search(text, most);
        return ResponseEntity.ok()
                .cacheControl(A_DAY)
                .body(new CommuneItems(found.stream().map(Item::of).toList()));
    }

    /** The commune of today that the code belongs to. */
    @GetMapping("/api/communes/{code}")
    @Allowed(Who.PUBLIC)
    ResponseEntity<Commune> find(@PathVariable String code) {
        Commune commune = Communes.ofFrance().today(code).orElseThrow(Problem::notFound);
        return ResponseEntity.ok().cacheControl(A_DAY).body(commune);
    }
}
