package fr.etape.localservers.mongod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path directory;

    private HttpServer site;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        publish("/mongod.tgz.sha256", OF_ABC + "  mongod.tgz\n");
        publish("/odd.tgz.sha256", "<html>moved</html>");
        site.start();
    }

    private void publish(String path, String text) {
        site.createContext(path, exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    private URI at(String file) {
        return URI.create("http://127.0.0.1:" + site.getAddress().getPort() + "/" + file);
    }

    @Test
    void theFileThatWasPublishedIsTaken() throws Exception {
        Path file = Files.writeString(directory.resolve("mongod.tgz"), "abc");

        Checksum.publishedFor(at("mongod.tgz")).require(file);

        assertThat(file).exists();
    }

    @Test
    void anotherFileIsRefusedAndDeleted() throws Exception {
        Path file = Files.writeString(directory.resolve("mongod.tgz"), "abd");
        Checksum published = Checksum.publishedFor(at("mongod.tgz"));

        assertThatThrownBy(() -> published.require(file))
                .isInstanceOf(MongodDownload.Failed.class)
                .hasMessageStartingWith("mongod.tgz has SHA-256 ")
                .hasMessageEndingWith(" instead of " + OF_ABC);
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsPublishedWithoutAChecksumIsRefused() {
        assertThatThrownBy(() -> Checksum.publishedFor(at("odd.tgz"))).isInstanceOf(MongodDownload.Failed.class);
        assertThatThrownBy(() -> Checksum.publishedFor(at("unknown.tgz"))).isInstanceOf(IOException.class);
    }

    @Test
    void mongoDbsBuildComesFromItsOwnSite() {
        assertThat(MongodFromMongoDb.address().toString())
                .startsWith("https://fastdl.mongodb.org/")
                .contains("8.0.23")
                .endsWith(".tgz");
    }
}
