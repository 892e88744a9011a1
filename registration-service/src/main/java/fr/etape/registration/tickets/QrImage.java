package fr.etape.registration.tickets;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.etape.registration.links.TicketCode;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The QR code of a ticket as a PNG in black and white, written without the toolkit for graphics, which is heavy. */
final class QrImage {

    /** Modules of white around the code, as ISO/IEC 18004 asks. */
    private static final int QUIET = 4;

    /** Pixels of a module: sharp on paper too. */
    private static final int SCALE = 12;

    private static final long SIGNATURE = 0x89504E47_0D0A1A0AL;
    private static final int[] ONE_BIT_OF_GREY = {1, 0, 0, 0, 0};

    private QrImage() {}

    /** Holds the twelve letters and nothing else, with up to a quarter of it readable through dirt. */
    static QrCode of(TicketCode code) {
        return QrCode.encodeSegments(List.of(QrSegment.makeAlphanumeric(code.letters())), QrCode.Ecc.QUARTILE);
    }

    static byte[] png(TicketCode code) {
        QrCode qr = of(code);
        int side = (qr.size + 2 * QUIET) * SCALE;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(SIGNATURE);
            chunk(out, "IHDR", header(side));
            chunk(out, "IDAT", deflated(rows(qr, side)));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(int side) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(side);
            out.writeInt(side);
            for (int each : ONE_BIT_OF_GREY) {
                out.writeByte(each);
            }
        }
        return bytes.toByteArray();
    }

    /** Each row begins with its filter, which is none; a bit is 1 where it is white. */
    private static byte[] rows(QrCode qr, int side) {
        int rowBytes = 1 + (side + Byte.SIZE - 1) / Byte.SIZE;
        byte[] rows = new byte[rowBytes * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!qr.getModule(x / SCALE - QUIET, y / SCALE - QUIET)) {
                    rows[y * rowBytes + 1 + x / Byte.SIZE] |= (byte) (0x80 >> x % Byte.SIZE);
                }
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(plain);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(US_ASCII));
        sum.update(content);
        out.writeInt(content.length);
        out.writeBytes(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
