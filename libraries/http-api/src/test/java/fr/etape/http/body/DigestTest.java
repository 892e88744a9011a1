package fr.etape.http.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DigestTest {

    private record Seats(String name, Map<String, Integer> byCollege) {}

    private static Map<String, Integer> map(String first, String second) {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put(first, 1);
        map.put(second, 1);
        return map;
    }

    @Test
    void isSha256InBase64() {
        assertThat(Digest.ofText("abc")).isEqualTo("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    }

    @Test
    void doesNotDependOnTheOrderOfAMap() {
        assertThat(Digest.ofRecord(new Seats("Angers", map("ELU", "ETAT"))))
                .isEqualTo(Digest.ofRecord(new Seats("Angers", map("ETAT", "ELU"))));
    }

    @Test
    void neighboursDoNotRunIntoEachOther() {
        assertThat(Digest.ofRecord(new Seats("a", map("b", "c"))))
                .isNotEqualTo(Digest.ofRecord(new Seats("ab", map("", "c"))));
    }
}
