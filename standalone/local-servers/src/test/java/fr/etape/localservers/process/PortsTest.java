package fr.etape.localservers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortIsTakenWhileSomebodyListensAndFreeAfterwards() throws IOException {
        int port;
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listening.getLocalPort();

            assertThat(Ports.isFree(port)).isFalse();
            assertThatThrownBy(() -> Ports.requireFree(port, "the gateway"))
                    .hasMessage("port " + port + " of 127.0.0.1, meant for the gateway, is taken");
        }

        assertThat(Ports.isFree(port)).isTrue();
    }

    @Test
    void aServerOnEveryAddressTakesTheLoopbackPortToo() throws IOException {
        try (ServerSocket listening = new ServerSocket(0)) {

            assertThat(Ports.isFree(listening.getLocalPort())).isFalse();
        }
    }

    @Test
    void aPortIsGivenOnceAndIsNoneOfThoseForOutgoingConnections() {
        List<Integer> ports =
                IntStream.range(0, 200).map(i -> Ports.free()).boxed().toList();

        assertThat(ports).doesNotHaveDuplicates().allMatch(port -> port < 32_768);
    }

    @Test
    void aPortThatAnotherProcessWasGivenIsMarked() {
        int port = Ports.free();

        assertThatThrownBy(() -> new DatagramSocket(port, InetAddress.getLoopbackAddress()))
                .isInstanceOf(BindException.class);
    }
}
