package fr.etape.web.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;

class ApiUnavailableTest {

    /** What Spring says of a gateway that nobody can reach. */
    private static final ResourceAccessException UNREACHABLE = new ResourceAccessException(
            "I/O error on GET request for \"http://localhost:8080/api/registrations/angers-2027-03.c2VjcmV0\": null",
            new ConnectException("c2VjcmV0"));

    @Test
    void saysOfWhichKindAFailureIsAndNotWhatWasAskedFor() {
        ApiUnavailable failure = ApiUnavailable.because(UNREACHABLE);
        StringWriter logged = new StringWriter();
        failure.printStackTrace(new PrintWriter(logged));

        assertThat(failure).hasMessage("ResourceAccessException, ConnectException");
        assertThat(logged.toString()).doesNotContain("c2VjcmV0");
    }
}
