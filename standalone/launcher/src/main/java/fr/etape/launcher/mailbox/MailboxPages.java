package fr.etape.launcher.mailbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The pages in one language. */
final class MailboxPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final int SHOWN = 200;

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%s · Étape</title>
              <link rel="stylesheet" href="/mailbox.css">
            </head>
            <body>
            <main>
            %s
            </main>
            </body>
            </html>
            """;

    private final Locale locale;
    private final ResourceBundle words;

    MailboxPages(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("mailbox.mailbox", locale);
    }

    /** @param filter part of an address; empty for all */
    String list(List<KeptMail> mails, String filter) {
        StringBuilder rows = new StringBuilder();
        for (KeptMail mail : mails.stream().limit(SHOWN).toList()) {
            rows.append(
                    """
                    <tr><td>%s</td><td>%s</td><td><a href="/messages/%d">%s</a></td></tr>
                    """.formatted(TIME.format(mail.at()), escaped(mail.to()), mail.number(), escaped(mail.subject())));
        }
        String table = rows.isEmpty()
                ? "<p>" + word("empty") + "</p>"
                : """
                <p>%s</p>
                <div class="scroll" tabindex="0" role="region" aria-label="%s"><table>
                <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                <tbody>
                %s</tbody></table></div>
                """.formatted(
                                word("shown").formatted(Math.min(mails.size(), SHOWN), mails.size()),
                                word("title"),
                                word("at"),
                                word("to"),
                                word("subject"),
                                rows);
        return page(word("title"), """
                <h1>%s</h1>
                <p>%s</p>
                <form action="/"><label for="to">%s</label>
                <input id="to" name="to" value="%s" autocomplete="off"> <button>%s</button></form>
                %s""".formatted(
                        word("title"), word("more"), word("filter"), escaped(filter), word("search"), table));
    }

    String mail(KeptMail mail, String text) {
        return page(mail.subject(), """
                <p><a href="/">%s</a></p>
                <h1>%s</h1>
                <dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>Message-ID</dt><dd>%s</dd></dl>
                <h2>%s</h2>
                <iframe title="%s" src="/messages/%d/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
                <h2>%s</h2>
                <pre tabindex="0">%s</pre>
                """.formatted(
                        word("back"),
                        escaped(mail.subject()),
                        word("at"),
                        TIME.format(mail.at()),
                        word("to"),
                        escaped(mail.to()),
                        escaped(mail.name()),
                        word("html"),
                        word("html"),
                        mail.number(),
                        word("text"),
                        linked(text)));
    }

    private String page(String title, String body) {
        return PAGE.formatted(locale.getLanguage(), escaped(title), body);
    }

    private String word(String key) {
        return escaped(words.getString(key));
    }

    private static String linked(String text) {
        return ADDRESS.matcher(escaped(text))
                .replaceAll(found -> "<a href=\"%1$s\" rel=\"noopener\">%1$s</a>".formatted(found.group()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
