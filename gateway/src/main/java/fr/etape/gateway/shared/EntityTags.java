package fr.etape.gateway.shared;

import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Weak comparison of entity tags, as {@code If-None-Match} wants it: RFC 9110 § 8.8.3.2. */
final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private EntityTags() {}

    static boolean match(Enumeration<String> ifNoneMatch, @Nullable String tag) {
        if (tag == null) {
            return false;
        }
        String opaque = tag.startsWith("W/") ? tag.substring(2) : tag;
        while (ifNoneMatch.hasMoreElements()) {
            String header = ifNoneMatch.nextElement();
            if (header.strip().equals("*") || names(header, opaque)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String header, String opaque) {
        Matcher tags = TAG.matcher(header);
        while (tags.find()) {
            if (tags.group(1).equals(opaque)) {
                return true;
            }
        }
        return false;
    }
}
