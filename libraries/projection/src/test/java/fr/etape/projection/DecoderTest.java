package fr.etape.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final EventId ID = new EventId("angers/counts", 4);

    private final Decoder<Counted> decoder = new Decoder<>(Counted::of);

    @Test
    void ignoresUnknownMembersAndAcceptsAbsentOnesThatMayBeAbsent() throws Undecodable {
        Delivered<Counted> delivered =
                decoder.decode(ID, record(Counted.TYPE, "{\"later\":{\"a\":[1]},\"what\":\"seat\",\"amount\":2}"));

        assertThat(delivered.event()).isEqualTo(new Counted("seat", 2, null));
        assertThat(delivered.occurredAt()).isEqualTo(Instant.parse("2027-01-11T08:00:00.123Z"));
        assertThat(delivered.position()).isEqualTo(4);
    }

    @Test
    void leavesTheEventOutWhenTheTypeIsNotRead() throws Undecodable {
        Delivered<Counted> delivered = decoder.decode(ID, record("test.other.v1", "not even JSON"));

        assertThat(delivered.event()).isNull();
        assertThat(delivered.payload()).isEqualTo("not even JSON".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"what\":null}",
                "{\"what\":\"a\"} {}",
                "{\"what\":{\"$ne\":1}}",
                "\u0000"
            })
    void refusesWhatIsNotOfTheShapeOfItsType(String payload) {
        assertThatThrownBy(() -> decoder.decode(ID, record(Counted.TYPE, payload)))
                .isInstanceOf(Undecodable.class);
    }

    @Test
    void quotesNoControlCharacters() {
        assertThatThrownBy(() -> decoder.decode(ID, record(Counted.TYPE, "{\"what\":\"a\",\"amount\":\"1\\n2\"}")))
                .isInstanceOfSatisfying(
                        Undecodable.class, refused -> assertThat(refused.reason).doesNotContain("\n"));
    }

    private static ConsumerRecord<byte[], byte[]> record(String type, String payload) {
        ConsumerRecord<byte[], byte[]> record =
                new ConsumerRecord<>("test", 0, 3, new byte[0], payload.getBytes(UTF_8));
        record.headers()
                .add("ce_type", type.getBytes(UTF_8))
                .add("ce_time", "2027-01-11T08:00:00.123Z".getBytes(UTF_8));
        return record;
    }
}
