package fr.etape.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.MediaType;

/**
 * Spring flushes each answer as soon as it has written it, which makes Tomcat send it in chunks, with a second packet
 * that says that there are no more. Without the flush a small answer leaves with its length, in one piece. Streams of
 * events are let through.
 */
final class UnchunkedResponses implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Response((HttpServletResponse) response));
    }

    private static final class Response extends HttpServletResponseWrapper {

        Response(HttpServletResponse response) {
            super(response);
        }

        private boolean isStream() {
            String type = getContentType();
            return type != null && type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            ServletOutputStream out = super.getOutputStream();
            return isStream() ? out : new Output(out);
        }

        @Override
        public void flushBuffer() throws IOException {
            if (isStream()) {
                super.flushBuffer();
            }
        }
    }

    private static final class Output extends ServletOutputStream {

        private final ServletOutputStream out;

        Output(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
