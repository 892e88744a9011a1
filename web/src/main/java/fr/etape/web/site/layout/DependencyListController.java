package fr.etape.web.site.layout;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Which libraries the suite is made of, for whoever looks for one with a known fault.
 *
 * @see <a href="https://cyclonedx.org/specification/overview/">CycloneDX</a>
 */
@RestController
class DependencyListController {

    private static final MediaType CYCLONEDX = MediaType.parseMediaType("application/vnd.cyclonedx+json");

    private final Resource list = new ClassPathResource("META-INF/sbom/etape.cdx.json");

    /** 404 where this module was built without the others. */
    @GetMapping("/sbom")
    ResponseEntity<Resource> dependencies() {
        return list.exists()
                ? ResponseEntity.ok().contentType(CYCLONEDX).body(list)
                : ResponseEntity.notFound().build();
    }
}
