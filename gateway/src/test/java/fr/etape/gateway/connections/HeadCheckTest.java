package fr.etape.gateway.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadCheckTest {

    private static final String GET = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

    /** Whatever the pieces in which it comes. */
    private static boolean isPlain(String bytes) {
        boolean isPlain = isPlain(bytes, bytes.length());
        assertThat(isPlain(bytes, 1)).isEqualTo(isPlain);
        assertThat(isPlain(bytes, 7)).isEqualTo(isPlain);
        return isPlain;
    }

    private static boolean isPlain(String text, int piece) {
        HeadCheck check = new HeadCheck();
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        for (int from = 0; from < text.length(); from += piece) {
            check.check(bytes, from, Math.min(text.length(), from + piece));
            if (!new String(bytes.array(), StandardCharsets.ISO_8859_1).equals(text)) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GET,
                "\r\n\r\n" + GET,
                GET + GET,
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\na\n b" + GET,
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n" + GET,
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1a;x=1\r\n"
                        + "Content-Length: 3\r\n b\n c\n d\r\n0\r\nX: y\r\n\r\n" + GET,
                "GET / HTTP/1.1\r\nHost: a\r\nX-Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX:  b c\t\r\n\r\n",
                "GET /stops/a%20b HTTP/1.0\r\n\r\n"
            })
    void whatHasOneEndForEveryReaderIsPlain(String bytes) {
        assertThat(isPlain(bytes)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\nHost: a\n\n",
                "GET / HTTP/1.0\n\n",
                "GET / HTTP/1.1\r\nHost: a\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: b\nY: c\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n\tTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding:\r\n\tchunked\r\n\r\n0\r\n\r\n",
                "GET / HTTP/1.1\r\n Host: a\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\ntransfer-ENCODING: chunked\r\nCONTENT-length: 3\r\n\r\n",
                // The second of two.
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nabGET / HTTP/1.1\nHost: a\n\n",
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\nGET / HTTP/1.1\n\n"
            })
    void anotherIsNot(String bytes) {
        assertThat(isPlain(bytes)).isFalse();
    }
}
