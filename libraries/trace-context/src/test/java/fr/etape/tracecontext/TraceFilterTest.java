package fr.etape.tracecontext;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TraceFilterTest {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final List<@Nullable String> seen = new ArrayList<>();

    private MockHttpServletResponse answer(FilterChain chain) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-00");
        MockHttpServletResponse response = new MockHttpServletResponse();
        new TraceFilter().doFilter(request, response, chain);
        return response;
    }

    @Test
    void theTraceOfARequestIsKnownWhileItIsWorkedOnAndForgottenAfterwards() throws ServletException, IOException {
        answer((in, out) -> {
            seen.add(requireNonNull(TraceContext.current()).traceId());
            seen.add(MDC.get("traceId"));
        });

        assertThat(seen).containsExactly(TRACE_ID, TRACE_ID);
        assertThat(TraceContext.current()).isNull();
        assertThat(MDC.get("traceId")).isNull();
    }

    @Test
    void itIsForgottenAlsoWhenTheRequestFails() {
        assertThatThrownBy(() -> answer((in, out) -> {
                    throw new IOException("broken off");
                }))
                .isInstanceOf(IOException.class);

        assertThat(TraceContext.current()).isNull();
        assertThat(MDC.get("traceId")).isNull();
    }

    @Test
    void theAnswerNamesTheStepThatWasWorkedOn() throws ServletException, IOException {
        MockHttpServletResponse answer = answer(
                (in, out) -> seen.add(requireNonNull(TraceContext.current()).header()));

        assertThat(answer.getHeader("traceresponse")).isEqualTo(seen.getFirst()).startsWith("00-" + TRACE_ID + "-");
    }
}
