package fr.etape.http;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The document is read when it is first asked for. It tells nothing of a stop or a person, so it is for everybody. */
@RestController
class OpenApiController {

    private final SingletonSupplier<OpenApiDocument> document =
            SingletonSupplier.of(() -> OpenApiDocument.read(new ClassPathResource("openapi.yaml")));

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> read() {
        OpenApiDocument read = document.obtain();
        return ResponseEntity.ok()
                .eTag(read.tag().toString())
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.APPLICATION_JSON)
                .body(read.json());
    }
}
