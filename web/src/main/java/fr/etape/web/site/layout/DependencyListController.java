package fr.etape.web.site.layout;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Which libraries and servers the suite is made of, for whoever looks for one with a known fault. Some hundred KB that
 * anybody may ask for: the gateway keeps them for many.
 */
@RestController
class DependencyListController {

    static final String PATH = "/sbom";

    private static final MediaType CYCLONEDX = MediaType.parseMediaType("application/vnd.cyclonedx+json");
    private static final CacheControl A_WHILE =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final byte @Nullable [] list;
    private final String tag;

    DependencyListController(DependencyList list) {
        this.list = list.get();
        this.tag = this.list == null ? "" : DigestUtils.md5DigestAsHex(this.list);
    }

    /** Always whole. 404 where this module was built without the others. */
    @GetMapping(PATH)
    ResponseEntity<byte[]> dependencies(
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range) {
        if (list == null) {
            return ResponseEntity.notFound().build();
        }
        if (range != null && !isWithin(range, list.length)) {
            return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header(HttpHeaders.CONTENT_RANGE, "bytes */" + list.length)
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(CYCLONEDX)
                .cacheControl(A_WHILE)
                .eTag(tag)
                .header(HttpHeaders.ACCEPT_RANGES, "none")
                .body(list);
    }

    private static boolean isWithin(String range, int length) {
        try {
            return HttpRange.parseRanges(range).stream().allMatch(part -> part.getRangeStart(length) < length);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
