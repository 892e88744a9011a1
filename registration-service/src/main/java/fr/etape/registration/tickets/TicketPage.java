package fr.etape.registration.tickets;

import fr.etape.registration.announcements.Announcement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The page of a ticket: the template with the texts put into it as texts, so that no name becomes markup. */
final class TicketPage {

    private static final String TEMPLATE = "/tickets/ticket.xhtml";

    private final Map<String, Element> elements = new HashMap<>();
    private final Document page;

    private TicketPage(Document page) {
        this.page = page;
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            elements.put(element.getAttribute("id"), element);
        }
    }

    static Document of(Ticket ticket) {
        TicketWords words = ticket.words();
        Announcement stop = ticket.stop();
        TicketPage page = new TicketPage(template());
        page.page.getDocumentElement().setAttribute("lang", words.locale().getLanguage());
        page.say("title", words.text("title", stop.name()));
        page.element("description").setAttribute("content", words.text("title", stop.name()));
        page.say("stop", stop.name());
        for (String fixed : new String[] {"heading", "use", "private"}) {
            page.say(fixed, words.text(fixed));
        }
        page.rehearsal(stop.rehearsal(), words);
        page.fact("name", words, ticket.name());
        page.fact("when", words, words.when(stop));
        page.fact("where", words, ticket.place());
        page.say("code-label", words.text("code"));
        page.say("letters", ticket.code().grouped());
        Element qr = page.element("qr");
        qr.setAttribute(
                "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(QrImage.png(ticket.code())));
        qr.setAttribute("alt", words.text("qr", ticket.code().grouped()));
        return page.page;
    }

    private static Document template() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream in = Objects.requireNonNull(TicketPage.class.getResourceAsStream(TEMPLATE))) {
            return factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the template of tickets cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fact(String id, TicketWords words, String value) {
        say(id + "-label", words.text(id));
        say(id, value);
    }

    private void rehearsal(boolean rehearsal, TicketWords words) {
        if (rehearsal) {
            say("rehearsal", words.text("rehearsal"));
        } else {
            Element notice = element("rehearsal");
            notice.getParentNode().removeChild(notice);
        }
    }

    private void say(String id, String text) {
        element(id).setTextContent(text);
    }

    private Element element(String id) {
        return Objects.requireNonNull(elements.get(id), id);
    }
}
