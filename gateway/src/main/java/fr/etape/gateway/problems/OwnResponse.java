package fr.etape.gateway.problems;

import jakarta.servlet.http.Cookie;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.function.ServerResponse;

/** A response that writes its headers itself, so that no filter of Spring Cloud Gateway copies them on the way. */
public interface OwnResponse extends ServerResponse {

    @Override
    default HttpHeaders headers() {
        return HttpHeaders.EMPTY;
    }

    @Override
    default MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }
}
