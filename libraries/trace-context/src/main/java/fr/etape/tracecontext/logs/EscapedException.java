package fr.etape.tracecontext.logs;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;

/** {@code %wEx}: the message of an exception may quote what a client sent, so it starts no line of its own. */
public final class EscapedException extends ThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy throwable) {
        return Escapes.inStackTrace(super.throwableProxyToString(throwable));
    }
}
