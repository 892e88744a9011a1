package fr.etape.gateway.problems;

import java.nio.charset.StandardCharsets;

/**
 * A head whose lines end with carriage return and line feed, and which gives one length of the body at most.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112#section-11.2">RFC 9112 § 11.2</a>
 */
final class UnambiguousHead {

    private static final byte[] LENGTH = "content-length".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CODING = "transfer-encoding".getBytes(StandardCharsets.US_ASCII);
    private static final int LOWER_CASE = 0x20;

    private UnambiguousHead() {}

    /** @param buffer begins with the head; what follows it is not looked at */
    static boolean is(byte[] buffer) {
        boolean hasLength = false;
        boolean hasCoding = false;
        int line = afterBlankLines(buffer);
        for (int i = line; i < buffer.length; i++) {
            if (buffer[i] != '\n') {
                continue;
            }
            if (i == 0 || buffer[i - 1] != '\r') {
                return false;
            }
            if (i - line == 1) {
                return !(hasLength && hasCoding);
            }
            hasLength |= names(buffer, line, LENGTH);
            hasCoding |= names(buffer, line, CODING);
            line = i + 1;
        }
        return true;
    }

    /** Before a request they mean nothing: RFC 9112 § 2.2. */
    private static int afterBlankLines(byte[] buffer) {
        int i = 0;
        while (i < buffer.length && (buffer[i] == '\r' || buffer[i] == '\n')) {
            i++;
        }
        return i;
    }

    private static boolean names(byte[] buffer, int line, byte[] name) {
        if (line + name.length >= buffer.length || buffer[line + name.length] != ':') {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            if ((buffer[line + i] | LOWER_CASE) != name[i]) {
                return false;
            }
        }
        return true;
    }
}
