package fr.etape.http.body;

import fr.etape.http.problems.Problem;
import fr.etape.http.problems.ProblemType;
import fr.etape.http.problems.UnreadableBody;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes of a part: members that are named are replaced, those that are null removed, objects merged member by member.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7396">RFC 7396</a>
 */
public final class MergePatch {

    private final JsonMapper mapper;

    /** @param mapper the one that reads bodies, so that a patch is read as strictly */
    public MergePatch(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The patched whole, read as another type with the same members, such as one whose members have yet to be checked.
     * Throws {@link Problem} (400) when the patch is not an object, or makes the whole unreadable.
     */
    public <T> T apply(Object whole, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw new Problem(ProblemType.UNREADABLE, "A JSON object is expected.");
        }
        ObjectNode merged = mapper.valueToTree(whole);
        merge(merged, patch);
        try {
            return mapper.treeToValue(merged, type);
        } catch (JacksonException e) {
            throw new Problem(ProblemType.UNREADABLE, UnreadableBody.reason(e));
        }
    }

    private static void merge(ObjectNode target, JsonNode patch) {
        for (Map.Entry<String, JsonNode> member : patch.properties()) {
            String name = member.getKey();
            JsonNode value = member.getValue();
            if (value.isNull()) {
                target.remove(name);
            } else if (value.isObject()) {
                ObjectNode inner = target.get(name) instanceof ObjectNode known ? known : target.putObject(name);
                merge(inner, value);
            } else {
                target.set(name, value);
            }
        }
    }
}
