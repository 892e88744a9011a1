package fr.etape.registration.mails.letters;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import fr.etape.registration.mails.letters.Letter.Fact;
import fr.etape.registration.mails.letters.Letter.Link;

/**
 * A letter as HTML that every mail program shows: no image, no script, nothing that is fetched, so that nobody learns
 * when it is read. Colours are left to the program, which knows whether its reader wants them dark.
 */
public final class LetterHtml {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            </head>
            <body style="margin:0;padding:16px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
            <div style="max-width:36em;margin:0 auto">
            <h1 style="font-size:24px;line-height:1.25">%s</h1>
            %s</div>
            </body>
            </html>
            """;

    private final StringBuilder body = new StringBuilder();

    private LetterHtml() {}

    public static String of(Letter letter) {
        LetterHtml html = new LetterHtml();
        if (letter.notice() != null) {
            html.body.append("<p><strong>%s</strong></p>\n".formatted(htmlEscape(letter.notice(), "UTF-8")));
        }
        html.paragraph(letter.hello());
        html.paragraph(letter.what());
        html.facts(letter);
        html.paragraph(letter.next());
        if (letter.again() != null) {
            html.link(new Link(letter.again(), letter.again()));
        }
        html.link(letter.page());
        html.paragraph(letter.pageMore());
        if (letter.help() != null) {
            html.paragraph(letter.help().words());
            html.link(new Link(letter.help().url(), letter.help().url()));
        }
        letter.small().forEach(html::small);
        return PAGE.formatted(
                letter.language(),
                htmlEscape(letter.subject(), "UTF-8"),
                htmlEscape(letter.title(), "UTF-8"),
                html.body);
    }

    private void facts(Letter letter) {
        body.append("<table style=\"border-collapse:collapse\">\n");
        for (Fact fact : letter.facts()) {
            body.append("""
                    <tr><th scope="row" style="text-align:left;vertical-align:top;padding:4px 16px 4px 0">%s</th>\
                    <td style="padding:4px 0">%s</td></tr>
                    """.formatted(htmlEscape(fact.label(), "UTF-8"), htmlEscape(fact.value(), "UTF-8")));
        }
        body.append("</table>\n");
    }

    private void paragraph(String text) {
        body.append("<p>%s</p>\n".formatted(htmlEscape(text, "UTF-8")));
    }

    private void link(Link link) {
        body.append("<p><a href=\"%s\" target=\"_blank\" rel=\"noopener\">%s</a></p>\n"
                .formatted(htmlEscape(link.url(), "UTF-8"), htmlEscape(link.words(), "UTF-8")));
    }

    private void small(String text) {
        body.append("<p style=\"font-size:14px\">%s</p>\n".formatted(htmlEscape(text, "UTF-8")));
    }
}
