package fr.etape.registration.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TicketPdfTest {

    private final TicketPdf pdf = new TicketPdf(new TicketSettings(2, Duration.ofSeconds(3)));

    private PDDocument made(String language) throws IOException {
        return Loader.loadPDF(pdf.of(SomeTicket.at(SomeTicket.angers(), language)));
    }

    @Test
    void saysWhoseItIsAndWhereAndWhen() throws IOException {
        try (PDDocument french = made("fr");
                PDDocument english = made("en")) {
            String code = SomeTicket.at(SomeTicket.angers(), "fr").code().grouped();

            assertThat(new PDFTextStripper().getText(french))
                    .contains("Votre billet", "Élodie N’Diaye <b>", code, "Répétition générale")
                    .contains("Terra Botanica; salle 1, aile B, Angers")
                    .containsPattern("jeudi 1er avril 2027, de 9\\Wh à 17\\Wh\\W30");
            assertThat(new PDFTextStripper().getText(english))
                    .contains("Your ticket", "Thursday 1 April 2027, 09:00 to 17:30", code);
        }
    }

    @Test
    void isOnePageOfA4ThatScreenReadersCanRead() throws IOException {
        try (PDDocument document = made("fr")) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(1f));
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Billet – Angers");
            List<String> types = new ArrayList<>();
            List<String> alternatives = new ArrayList<>();
            walk(document.getDocumentCatalog().getStructureTreeRoot(), types, alternatives);
            assertThat(types).contains("H1", "P", "Figure");
            assertThat(alternatives).anyMatch(text -> text.startsWith("Code QR du billet "));
        }
    }

    @Test
    void bringsItsFontAlong() throws IOException {
        try (PDDocument document = made("fr")) {
            PDResources resources = document.getPage(0).getResources();
            List<Boolean> embedded = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                embedded.add(resources.getFont(name).isEmbedded());
            }
            assertThat(embedded).isNotEmpty().containsOnly(true);
        }
    }

    private static void walk(PDStructureNode node, List<String> types, List<String> alternatives) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                if (element.getAlternateDescription() != null) {
                    alternatives.add(element.getAlternateDescription());
                }
                walk(element, types, alternatives);
            }
        }
    }
}
