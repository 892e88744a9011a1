package fr.etape.gateway.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientsTest {

    private static final Clients BEHIND_PROXIES =
            new Clients(new ClientSettings(Pattern.compile("10\\.0\\.0\\.\\d+|2001:db8:0:0:0:0:0:1"), List.of()));

    private static MockHttpServletRequest from(String peer, String forwardedFor) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        if (!forwardedFor.isEmpty()) {
            request.addHeader("X-Forwarded-For", forwardedFor);
        }
        return request;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.7 | 192.0.2.1              | 198.51.100.7",
                "10.0.0.1     | ''                     | 10.0.0.1",
                "10.0.0.1     | 192.0.2.1              | 192.0.2.1",
                "10.0.0.1     | 1.1.1.1, 192.0.2.1     | 192.0.2.1",
                "10.0.0.1     | 192.0.2.1, 10.0.0.2    | 192.0.2.1",
                "10.0.0.1     | 192.0.2.1:4711         | 192.0.2.1",
                "10.0.0.1     | [2001:db8::7]:4711     | 2001:db8:0:0:0:0:0:7",
                "10.0.0.1     | 2001:db8::7            | 2001:db8:0:0:0:0:0:7",
                "10.0.0.1     | 2001:db8::9, 2001:db8::1 | 2001:db8:0:0:0:0:0:9",
                "10.0.0.1     | unknown                | 10.0.0.1",
                "10.0.0.1     | evil.example           | 10.0.0.1",
                "10.0.0.1     | 999.1.1.1              | 10.0.0.1",
                "10.0.0.1     | 192.0.2.1, ,10.0.0.2   | 10.0.0.2"
            })
    void theLastHopThatNobodyVouchesForIsTheClient(String peer, String forwardedFor, String client) {
        assertThat(BEHIND_PROXIES.address(from(peer, forwardedFor))).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2:ffff:0:0:1, 2001:db8:1:2:0:0:0:0/64"
    })
    void aNetworkOfIpV6IsOneClient(String peer, String counted) {
        assertThat(new Clients(new ClientSettings(null, List.of())).counted(from(peer, "")))
                .isEqualTo(counted);
    }
}
