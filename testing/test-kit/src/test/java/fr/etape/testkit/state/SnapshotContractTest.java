package fr.etape.testkit.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.etape.journal.Decider;
import fr.etape.journal.Decision;
import fr.etape.journal.StateFormat;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The state of this test is a sum; {@code state/sum-v1.json} holds that of 2 and 3. */
class SnapshotContractTest {

    private record Adding(int step) implements Decider<Integer, Integer, Integer, Integer> {

        @Override
        public Integer initialState() {
            return 0;
        }

        @Override
        public Decision<Integer, Integer> decide(Integer state, Integer command, Instant now) {
            return new Decision<>(List.of(command), command);
        }

        @Override
        public Integer evolve(Integer state, Integer event) {
            return state + step * event;
        }
    }

    private record Sum(int version, String before, String behind) implements StateFormat<Integer> {

        @Override
        public byte[] write(Integer state) {
            return (before + state + behind).getBytes(UTF_8);
        }

        @Override
        public Integer read(byte[] bytes) {
            String text = new String(bytes, UTF_8).replaceAll("\\s", "");
            return Integer.valueOf(text.substring(before.length(), text.length() - behind.length()));
        }
    }

    private static List<String> faults(StateFormat<Integer> format, Adding rules) {
        return SnapshotContract.faults("sum", format, rules, List.of(2, 3));
    }

    @Test
    void aSnapshotThatIsAsItWasIsGood() {
        assertThat(faults(new Sum(1, "{\"sum\":", "}"), new Adding(1))).isEmpty();
        assertThat(faults(new Sum(2, "sum=", ""), new Adding(1))).isEmpty();
    }

    @Test
    void aMemberThatGotAnotherNameIsFound() {
        assertThat(faults(new Sum(1, "{\"tot\":", "}"), new Adding(1)))
                .singleElement()
                .asString()
                .startsWith("the shape or the meaning of the state changed, compared with /state/sum-v1.json: raise the"
                        + " version of the format")
                .contains("\"tot\" : 5");
    }

    @Test
    void rulesThatMakeAnotherStateOfTheSameEventsAreFound() {
        assertThat(faults(new Sum(1, "{\"sum\":", "}"), new Adding(10)))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("/state/sum-v1.json is read as another state");
    }

    @Test
    void aVersionWithoutItsFileIsFound() {
        assertThat(faults(new Sum(3, "{\"sum\":", "}"), new Adding(1)))
                .singleElement()
                .asString()
                .startsWith("/state/sum-v3.json is missing; it should contain:")
                .contains("\"sum\" : 5");
    }
}
