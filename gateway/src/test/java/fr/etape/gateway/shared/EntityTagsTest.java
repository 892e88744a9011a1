package fr.etape.gateway.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"a\"            | \"a\"   | true",
                "W/\"a\"          | \"a\"   | true",
                "\"a\"            | W/\"a\" | true",
                "\"b\", \"a\"     | \"a\"   | true",
                "*                | \"a\"   | true",
                "\"b\"            | \"a\"   | false",
                "\"b, a\"         | \"a\"   | false",
                "a                | \"a\"   | false"
            })
    void aTagIsKnownWhenItIsAmongThoseThatAreNamed(String ifNoneMatch, String tag, boolean known) {
        assertThat(EntityTags.match(Collections.enumeration(List.of(ifNoneMatch)), tag))
                .isEqualTo(known);
    }
}
