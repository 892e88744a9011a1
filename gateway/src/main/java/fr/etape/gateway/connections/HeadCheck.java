package fr.etape.gateway.connections;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads along with the server what comes over one connection, and finds heads that two readers could understand
 * differently: a line that ends without carriage return, a line that goes on with the one above, a length beside
 * chunks. The server looks at lines when it has put folded ones together already.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-11.2">RFC 9112 § 11.2</a>
 */
final class HeadCheck {

    /** No byte of a head; the server answers 400 to it. */
    private static final byte UNREADABLE = 0;

    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CODING = "transfer-encoding:".getBytes(StandardCharsets.US_ASCII);
    private static final int LOWER_CASE = 0x20;
    /** Longer bodies are refused by their length. */
    private static final long ENDLESS = Long.MAX_VALUE / 16 - 1;

    private enum At {
        BEFORE_A_HEAD,
        FIRST_LINE,
        HEADERS,
        BODY,
        CHUNK_SIZE,
        TRAILERS
    }

    private At at = At.BEFORE_A_HEAD;
    private int column;
    private byte previous;
    private boolean mayBeLength;
    private boolean mayBeCoding;
    private long length;
    private boolean hasLength;
    private boolean hasCoding;
    private boolean isSizeOver;

    void nextConnection() {
        at = At.BEFORE_A_HEAD;
    }

    /** Makes the first byte unreadable at which a head can be read in two ways. */
    void check(ByteBuffer bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (at == At.BODY) {
                long skipped = Math.min(length, to - i);
                length -= skipped;
                i += (int) skipped - 1;
                at = length > 0 ? At.BODY : hasCoding ? At.CHUNK_SIZE : At.BEFORE_A_HEAD;
                newLine();
            } else if (!isPlain(bytes.get(i))) {
                bytes.put(i, UNREADABLE);
                return;
            }
        }
    }

    private boolean isPlain(byte next) {
        boolean plain = switch (at) {
            case BEFORE_A_HEAD -> begin(next);
            case FIRST_LINE, HEADERS -> next == '\n' ? endOfLine() : inLine(next);
            case CHUNK_SIZE -> chunkSize(next);
            case TRAILERS -> trailer(next);
            case BODY -> true;
        };
        previous = next;
        return plain;
    }

    /** Blank lines before a request mean nothing: RFC 9112 § 2.2. */
    private boolean begin(byte next) {
        if (next != '\r' && next != '\n') {
            at = At.FIRST_LINE;
            length = 0;
            hasLength = false;
            hasCoding = false;
            newLine();
            column = 1;
        }
        return true;
    }

    private void newLine() {
        column = 0;
        mayBeLength = true;
        mayBeCoding = true;
        isSizeOver = false;
    }

    private boolean inLine(byte next) {
        if (at == At.HEADERS) {
            if (column == 0 && (next == ' ' || next == '\t')) {
                return false;
            }
            if (mayBeLength) {
                lengthLine(next);
            }
            if (mayBeCoding) {
                mayBeCoding = column < CODING.length && (next | LOWER_CASE) == (CODING[column] | LOWER_CASE);
                hasCoding |= mayBeCoding && column == CODING.length - 1;
            }
        }
        column++;
        return true;
    }

    private void lengthLine(byte next) {
        if (column >= LENGTH.length) {
            length = next >= '0' && next <= '9' && length < ENDLESS / 10 ? length * 10 + next - '0' : length;
        } else {
            mayBeLength = (next | LOWER_CASE) == (LENGTH[column] | LOWER_CASE);
            hasLength |= mayBeLength && column == LENGTH.length - 1;
        }
    }

    private boolean endOfLine() {
        if (previous != '\r') {
            return false;
        }
        boolean isLast = at == At.HEADERS && column == 1;
        if (isLast && hasLength && hasCoding) {
            return false;
        }
        at = isLast ? afterHead() : At.HEADERS;
        newLine();
        return true;
    }

    private At afterHead() {
        if (hasCoding) {
            length = 0;
            return At.CHUNK_SIZE;
        }
        return length > 0 ? At.BODY : At.BEFORE_A_HEAD;
    }

    /** What is no chunk, the server refuses. */
    private boolean chunkSize(byte next) {
        if (next == '\n') {
            boolean isLast = length == 0;
            // The line end after the data counts as data.
            length += 2;
            at = isLast ? At.TRAILERS : At.BODY;
            newLine();
        } else if (!isSizeOver) {
            int digit = Character.digit(next, 16);
            isSizeOver = digit < 0;
            length = digit < 0 || length > ENDLESS / 16 ? length : length * 16 + digit;
        }
        return true;
    }

    private boolean trailer(byte next) {
        if (next == '\n') {
            at = column <= 1 && (column == 0 || previous == '\r') ? At.BEFORE_A_HEAD : At.TRAILERS;
            column = 0;
        } else {
            column++;
        }
        return true;
    }
}
