package fr.etape.houserules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The consumer in docs/partners.md, taken from the page as it stands. */
class PartnerSampleTest {

    private static final Path EXAMPLES = Repository.ROOT.resolve("event-contracts/src/main/resources/examples");
    private static final String STREAM = "angers-2027-03/registrations";

    private @TempDir Path folder;
    private Object consumer;
    private Method read;

    @BeforeEach
    void compile() throws Exception {
        Matcher block = Pattern.compile("(?ms)^```java\\R(.*?)^```")
                .matcher(Repository.read(Repository.ROOT.resolve("docs/partners.md")));
        assertThat(block.find()).isTrue();
        Path source = Files.writeString(folder.resolve("SeatsTaken.java"), block.group(1));
        int outcome = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(outcome).as("it compiles").isZero();
        Class<?> type = new URLClassLoader(new URL[] {folder.toUri().toURL()}).loadClass("SeatsTaken");
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        consumer = constructor.newInstance();
        read = type.getDeclaredMethod("read", ConsumerRecord.class);
        read.setAccessible(true);
    }

    @Test
    void countsSeatsOnceThoughEventsRepeat() throws Exception {
        String printed = printedBy(() -> {
            take("admission-opened", 1, false);
            take("confirmed", 2, false);
            take("confirmed", 2, false);
            take("waitlisted", 3, false);
            take("a-type-of-tomorrow", 4, false);
            take("cancelled", 5, false);
            take("promoted", 6, false);
            take("confirmed", 7, true);
        });

        assertThat(printed.lines()).containsExactly(STREAM + " 1", STREAM + " 0", STREAM + " 1");
    }

    @Test
    void stopsAtAGap() {
        assertThatThrownBy(() -> take("confirmed", 2, false))
                .hasRootCauseMessage("angers-2027-03/registrations: 2 came after 0");
    }

    private void take(String name, int position, boolean rehearsal) throws ReflectiveOperationException {
        String type = "fr.etape.registration." + name + ".v1";
        Path example = EXAMPLES.resolve(type + ".json");
        JsonNode message = JsonMapper.shared()
                .readTree(
                        Files.exists(example) ? example : EXAMPLES.resolve("fr.etape.registration.confirmed.v1.json"));
        ObjectNode payload = ((ObjectNode) message.get("payload")).put("rehearsal", rehearsal);
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("topic", 0, 0, STREAM, payload.toString().getBytes(UTF_8));
        record.headers().add("ce_id", (STREAM + "/" + position).getBytes(UTF_8));
        record.headers().add("ce_type", type.getBytes(UTF_8));
        read.invoke(consumer, record);
    }

    private static String printedBy(ThrowingCallable call) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            call.call();
        } catch (Throwable e) {
            throw new AssertionError(e);
        } finally {
            System.setOut(console);
        }
        return printed.toString(UTF_8);
    }
}
