package fr.etape.tracecontext;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The examples and rules of https://www.w3.org/TR/trace-context/, section 3.2. */
class TraceContextTest {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT_ID = "00f067aa0ba902b7";
    private static final String PARENT = "00-" + TRACE_ID + "-" + PARENT_ID + "-01";

    private static MockHttpServletRequest request(String... traceparents) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (String traceparent : traceparents) {
            request.addHeader("traceparent", traceparent);
        }
        return request;
    }

    private static TraceContext parsed(String header) {
        return requireNonNull(TraceContext.parse(header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00",
                // later versions, which may have more to say
                "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what-the-future-will-be-like",
                "fe-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-"
            })
    void isRead(String header) {
        TraceContext trace = parsed(header);

        assertThat(trace.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(trace.spanId()).isEqualTo("00f067aa0ba902b7");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "nonsense",
                // version
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "0-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "FE-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                ".0-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                // trace id
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
                "00-.bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                // parent id
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00F067AA0BA902B7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b-01",
                // flags
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0g",
                // version 00 ends there, and later ones go on after a hyphen
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-",
                "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01.more",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\nforged",
                "00_4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
            })
    void isNotRead(@Nullable String header) {
        assertThat(TraceContext.parse(header)).isNull();
    }

    @Test
    void theNextStepBelongsToTheSameTraceAndHasAnIdOfItsOwn() {
        TraceContext next = parsed(PARENT).next();

        assertThat(next.header())
                .matches("00-" + TRACE_ID + "-[0-9a-f]{16}-01")
                .doesNotContain(PARENT_ID)
                .isNotEqualTo(parsed(PARENT).next().header());
    }

    @ParameterizedTest
    @CsvSource({"00,00", "01,01", "02,02", "03,03", "fe,02", "ff,03", "08,00"})
    void flagsWithoutAMeaningAreSentAsZero(String received, String sent) {
        TraceContext next =
                parsed("00-" + TRACE_ID + "-" + PARENT_ID + "-" + received).next();

        assertThat(next.flags()).isEqualTo(sent);
    }

    @Test
    void aLaterVersionIsContinuedInOurs() {
        TraceContext next =
                parsed("cc-" + TRACE_ID + "-" + PARENT_ID + "-01-more").next();

        assertThat(next.header()).startsWith("00-" + TRACE_ID + "-").endsWith("-01");
    }

    @Test
    void aNewTraceIsValidAndNotSampled() {
        String header = TraceContext.start().header();

        assertThat(TraceContext.parse(header)).isNotNull();
        assertThat(header).endsWith("-00").isNotEqualTo(TraceContext.start().header());
    }

    @Test
    void aRequestStaysInItsTraceForAsLongAsItLasts() {
        MockHttpServletRequest request = request(PARENT);

        TraceContext first = TraceContext.of(request);

        assertThat(first.traceId()).isEqualTo(TRACE_ID);
        assertThat(TraceContext.of(request)).isEqualTo(first);
    }

    @Test
    void aRequestWithoutATraceBeginsOne() {
        assertThat(TraceContext.received(request())).isNull();
        assertThat(TraceContext.of(request()).traceId()).matches("[0-9a-f]{32}");
    }

    @Test
    void whatCannotBeReadIsNotContinued() {
        assertThat(TraceContext.of(request("00-" + TRACE_ID + "-0000000000000000-01"))
                        .traceId())
                .isNotEqualTo(TRACE_ID);
    }

    /** Nobody could tell which of them is meant. */
    @Test
    void twoAreAsGoodAsNone() {
        assertThat(TraceContext.received(request(PARENT, PARENT))).isNull();
        assertThat(TraceContext.of(request(PARENT, PARENT)).traceId()).isNotEqualTo(TRACE_ID);
    }
}
