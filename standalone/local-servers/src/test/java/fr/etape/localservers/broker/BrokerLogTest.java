package fr.etape.localservers.broker;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BrokerLogTest {

    @Test
    void whatAClientCallsItselfStaysInItsLine() throws Exception {
        LoggerContext context = new LoggerContext();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(BrokerLogTest.class.getResource("/broker-logback.xml"));
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ConsoleAppender<ILoggingEvent> console = (ConsoleAppender<ILoggingEvent>) root.getAppender("console");

        byte[] line = console.getEncoder()
                .encode(new LoggingEvent("x", root, Level.WARN, "client a\nERROR forged\u001b[31m\u202eb", null, null));

        assertThat(new String(line, StandardCharsets.UTF_8))
                .endsWith("client a ERROR forged [31m b" + System.lineSeparator());
    }
}
