package fr.etape.http.parameters;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The states that a change may be based on, as its sender says: the header {@code If-Match}. As a parameter of a
 * controller it makes the header a requirement (428).
 */
public final class IfMatch {

    private static final Pattern LIST =
            Pattern.compile("\\s*(?:W/)?\"[\\x21\\x23-\\x7E]*\"\\s*(?:,\\s*(?:W/)?\"[\\x21\\x23-\\x7E]*\"\\s*)*");
    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

    private final boolean any;
    private final List<EntityTag> tags;

    private IfMatch(boolean any, List<EntityTag> tags) {
        this.any = any;
        this.tags = tags;
    }

    /** Throws {@link Problem} (412) when none of the sender's tags names the present state. */
    public void require(EntityTag current) {
        require(current::equals);
    }

    /** For tags of which only a part counts. */
    public void require(Predicate<EntityTag> isCurrent) {
        if (!any && tags.stream().noneMatch(isCurrent)) {
            throw new Problem(
                    ProblemType.PRECONDITION_FAILED, "Read it again, and repeat the change if it still makes sense.");
        }
    }

    /** Weak tags are passed over: they never match here (RFC 9110, 13.1.1). */
    static IfMatch parse(String header) {
        if (header.strip().equals("*")) {
            return new IfMatch(true, List.of());
        }
        if (header.length() > 1_000 || !LIST.matcher(header).matches()) {
            throw new Problem(ProblemType.UNREADABLE, "If-Match must be a list of quoted entity tags, or *.");
        }
        List<EntityTag> tags = new ArrayList<>();
        for (Matcher tag = TAG.matcher(header); tag.find(); ) {
            if (tag.group(1) == null) {
                tags.add(new EntityTag(tag.group(2)));
            }
        }
        return new IfMatch(false, tags);
    }
}
