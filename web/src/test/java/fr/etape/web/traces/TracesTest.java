package fr.etape.web.traces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TracesTest {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    private final List<Optional<String>> seen = new ArrayList<>();

    private void request(String traceparent) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("traceparent", traceparent);
        new Traces().doFilter(request, new MockHttpServletResponse(), (in, out) -> {
            seen.add(Traces.current());
            seen.add(Optional.ofNullable(MDC.get("traceId")));
        });
    }

    @Test
    void theTraceOfARequestIsKnownWhileItIsWorkedOnAndForgottenAfterwards() throws ServletException, IOException {
        request(PARENT);

        assertThat(seen).containsExactly(Optional.of(PARENT), Optional.of("4bf92f3577b34da6a3ce929d0e0e4736"));
        assertThat(Traces.current()).isEmpty();
        assertThat(MDC.get("traceId")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00\nforged"})
    void whatIsNoneIsNotTakenForOne(String traceparent) throws ServletException, IOException {
        request(traceparent);

        assertThat(seen).containsExactly(Optional.empty(), Optional.empty());
    }
}
