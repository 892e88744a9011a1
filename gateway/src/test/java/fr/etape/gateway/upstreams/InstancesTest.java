package fr.etape.gateway.upstreams;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;

class InstancesTest {

    private static final List<String> STOPS =
            IntStream.range(0, 3000).mapToObj(i -> "stop-" + i).toList();

    private static Instances at(String... urls) {
        return new Instances(Stream.of(urls).map(URI::create).toList());
    }

    private static HttpHost firstFor(String stop, Instances instances) {
        return instances.inOrderFor(stop).getFirst();
    }

    @Test
    void eachInstanceGetsAboutItsShareOfTheKeys() {
        Instances three = at("http://a:1", "http://b:1", "http://c:1");

        Map<HttpHost, Long> shares = STOPS.stream().collect(groupingBy(stop -> firstFor(stop, three), counting()));

        assertThat(shares.values())
                .hasSize(3)
                .allSatisfy(share -> assertThat(share).isBetween(850L, 1150L));
    }

    @Test
    void aNewInstanceTakesKeysButMovesNoOthers() {
        Instances two = at("http://a:1", "http://b:1");
        Instances three = at("http://c:1", "http://b:1", "http://a:1");

        assertThat(STOPS)
                .allSatisfy(stop -> assertThat(firstFor(stop, three))
                        .isIn(firstFor(stop, two), HttpHost.create(URI.create("http://c:1"))));
    }

    @Test
    void theOrderIsThatOfAnyOtherGateway() {
        Instances three = at("http://a:1", "http://b:1", "http://c:1");

        assertThat(three.inOrderFor("angers-2027-03")).hasSize(3).doesNotHaveDuplicates();
        assertThat(at("http://c:1", "http://a:1", "http://b:1").inOrderFor("angers-2027-03"))
                .isEqualTo(three.inOrderFor("angers-2027-03"));
    }
}
