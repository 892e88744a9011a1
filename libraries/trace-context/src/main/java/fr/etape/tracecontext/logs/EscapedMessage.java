package fr.etape.tracecontext.logs;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** {@code %m} on one line. Spring Boot's explanation of a failed start keeps its lines: no request has come by then. */
public final class EscapedMessage extends ClassicConverter {

    private static final String FAILED_START = "org.springframework.boot.diagnostics.";

    @Override
    public String convert(ILoggingEvent event) {
        String message = event.getFormattedMessage();
        if (message == null) {
            return "";
        }
        return event.getLoggerName().startsWith(FAILED_START) ? message : Escapes.in(message);
    }
}
