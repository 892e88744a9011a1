package fr.etape.web.site.layout;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which libraries and servers the suite is made of, for whoever looks for one with a known fault. */
@RestController
class DependencyListController {

    private static final MediaType CYCLONEDX = MediaType.parseMediaType("application/vnd.cyclonedx+json");

    private final DependencyList list;

    DependencyListController(DependencyList list) {
        this.list = list;
    }

    /** 404 where this module was built without the others. */
    @GetMapping("/sbom")
    ResponseEntity<byte[]> dependencies() {
        byte[] all = list.get();
        return all == null
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok().contentType(CYCLONEDX).body(all);
    }
}
