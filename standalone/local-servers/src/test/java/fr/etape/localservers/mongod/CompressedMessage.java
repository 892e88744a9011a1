package fr.etape.localservers.mongod;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/**
 * The question {@code hello} as a message compressed with zlib.
 *
 * @param claimed how long it says it is unpacked
 * @see <a
 *     href="https://github.com/mongodb/specifications/blob/master/source/compression/OP_COMPRESSED.md">OP_COMPRESSED</a>
 */
record CompressedMessage(int claimed) {

    private static final int OP_COMPRESSED = 2012;
    private static final int OP_MSG = 2013;
    private static final byte ZLIB = 2;
    private static final int PATIENCE_MS = 10_000;

    static CompressedMessage honest() {
        return new CompressedMessage(question().length);
    }

    static CompressedMessage claimingMore() {
        return new CompressedMessage(question().length + 4_096);
    }

    /** Asks as a stranger. Whether anything came back before the server hung up. */
    boolean isAnsweredAt(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(bytes());
            return socket.getInputStream().read() >= 0;
        } catch (SocketException e) {
            return false;
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(question());
        }
        int length = 16 + 9 + packed.size();
        return little(length)
                .putInt(length)
                .putInt(1)
                .putInt(0)
                .putInt(OP_COMPRESSED)
                .putInt(OP_MSG)
                .putInt(claimed)
                .put(ZLIB)
                .put(packed.toByteArray())
                .array();
    }

    /** Flags, the kind of section, and {@code {hello: 1, $db: "admin"}} as BSON. */
    private static byte[] question() {
        byte[] hello = "hello\0".getBytes(StandardCharsets.US_ASCII);
        byte[] database = "$db\0".getBytes(StandardCharsets.US_ASCII);
        byte[] admin = "admin\0".getBytes(StandardCharsets.US_ASCII);
        int document = 4 + 1 + hello.length + 4 + 1 + database.length + 4 + admin.length + 1;
        return little(5 + document)
                .putInt(0)
                .put((byte) 0)
                .putInt(document)
                .put((byte) 0x10)
                .put(hello)
                .putInt(1)
                .put((byte) 0x02)
                .put(database)
                .putInt(admin.length)
                .put(admin)
                .put((byte) 0)
                .array();
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
