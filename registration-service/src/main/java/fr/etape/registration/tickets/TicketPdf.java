package fr.etape.registration.tickets;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.etape.http.problems.Unavailable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * A ticket as a page of A4 that screen readers can read (PDF/UA), with its font embedded. Only so many are made at
 * once: each takes some megabytes and a fraction of a second.
 */
@Component
@EnableConfigurationProperties(TicketSettings.class)
class TicketPdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;

    static {
        // It would log what stands on the page.
        XRLog.setLoggingEnabled(false);
    }

    private final TicketSettings settings;
    private final Semaphore places;

    TicketPdf(TicketSettings settings) {
        this.settings = settings;
        this.places = new Semaphore(settings.pdfsAtOnce());
    }

    /** Throws {@link Unavailable} when too many are being made. */
    byte[] of(Ticket ticket) {
        try {
            if (!places.tryAcquire(settings.pdfWaits().toMillis(), TimeUnit.MILLISECONDS)) {
                throw Unavailable.overloaded(settings.pdfWaits());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unavailable.overloaded(settings.pdfWaits());
        }
        try {
            return made(ticket);
        } finally {
            places.release();
        }
    }

    private static byte[] made(Ticket ticket) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.usePdfUaAccessibility(true);
        pdf.useFont(TicketPdf::font, "Liberation Sans", REGULAR, FontStyle.NORMAL, true);
        pdf.withW3cDocument(TicketPage.of(ticket), "");
        pdf.withProducer("Étape");
        pdf.toStream(bytes);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
