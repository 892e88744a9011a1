package fr.etape.gateway.problems;

import java.text.MessageFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A problem as a page, complete in one answer: the web may be what does not answer. Nothing of what a client sent is
 * repeated, not even the address: an empty link leads to the page that was asked for.
 *
 * @param seconds to wait before another try; 0 when unknown
 * @param isRead whether a page was asked for, and nothing sent
 */
record ProblemPage(Problem problem, PageLanguage language, long seconds, boolean isRead, String traceId) {

    private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final String TEMPLATE = PageStyle.HTML.replace("{{style}}", PageStyle.CSS);

    String html() {
        return HOLE.matcher(TEMPLATE).replaceAll(hole -> Matcher.quoteReplacement(text(hole.group(1))));
    }

    private String text(String hole) {
        return switch (hole) {
            case "lang" -> language.code();
            case "title" -> language.text(problem.slug() + ".title");
            case "more" -> language.text(problem.slug() + (isRead ? ".more" : ".sent"));
            case "wait" -> seconds == 0 ? "" : waiting();
            case "again" -> isRead && problem.mayPass() ? again() : "";
            case "other-language" -> isRead ? inLanguage(language.other()) : "";
            case "trace-id" -> traceId;
            default -> language.text(hole);
        };
    }

    private String waiting() {
        return new MessageFormat(language.text("wait"), language.locale()).format(new Long[] {seconds});
    }

    private String again() {
        return "<a class=\"button\" id=\"again\" href=\"\">" + language.text("again") + "</a>";
    }

    private static String inLanguage(PageLanguage other) {
        return "<a class=\"language\" lang=\"%1$s\" hreflang=\"%1$s\" href=\"?lang=%1$s\">%2$s</a>"
                .formatted(other.code(), other.ownName());
    }
}
