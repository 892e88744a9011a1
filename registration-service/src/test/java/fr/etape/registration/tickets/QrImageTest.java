package fr.etape.registration.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrImageTest {

    @Test
    void isAPngThatAnotherLibraryReads() throws Exception {
        Ticket ticket = SomeTicket.at(SomeTicket.angers(), "fr");

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrImage.png(ticket.code())));

        assertThat(image.getWidth()).isEqualTo(348).isEqualTo(image.getHeight());
        int side = image.getWidth();
        int[] pixels = image.getRGB(0, 0, side, side, null, 0, side);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader().decode(bitmap).getText())
                .isEqualTo(ticket.code().letters());
    }
}
