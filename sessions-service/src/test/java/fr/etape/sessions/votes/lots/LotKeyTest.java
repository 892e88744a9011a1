package fr.etape.sessions.votes.lots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LotKeyTest {

    @Test
    void aNumberIsTheHmacOfTheStandard() {
        byte[] key = new byte[131];
        Arrays.fill(key, (byte) 0xaa);

        // RFC 4231, test case 6
        assertThat(new LotKey(key).number("Test Using Larger Than Block-Size Key - Hash Key First"))
                .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    @Test
    void partsAreJoinedByLineFeeds() {
        // printf 'a\nb' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102…1f
        assertThat(Keys.ZERO_TO_31.number("a", "b"))
                .isEqualTo("203016a4ddf61e48573e46dd19df038b87689dbff0d9be3a7fd3535ef6e94e59")
                .isNotEqualTo(Keys.ZERO_TO_31.number("ab"));
    }

    @Test
    void aPartWithALineFeedIsRefused() {
        assertThatThrownBy(() -> Keys.ZERO_TO_31.number("a\nb"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No line feed in what a lot is for");
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new LotKey(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A key has at least 32 bytes, not 31");
        assertThat(new LotKey(new byte[32]).number("a")).hasSize(64);
    }
}
