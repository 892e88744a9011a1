package fr.etape.sessions.votes.lots;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lot of each proposal of a question, to be published before the vote opens: of equal proposals, the one with the
 * lowest number comes first.
 *
 * @param numbers 64 hexadecimal digits each, by proposal
 */
public record Lots(Map<String, String> numbers) {

    public Lots {
        numbers = Map.copyOf(numbers);
    }

    /** Each number is {@code HMAC(key, "lot" LF question LF proposal)}; see {@link LotKey#number}. */
    public static Lots of(LotKey key, String question, Collection<String> proposals) {
        Map<String, String> numbers = new TreeMap<>();
        proposals.forEach(proposal -> numbers.put(proposal, key.number("lot", question, proposal)));
        return new Lots(numbers);
    }

    /** Lowest number first. Throws {@link IllegalArgumentException} when it meets a proposal without a lot. */
    public Comparator<String> order() {
        return Comparator.comparing(this::number);
    }

    private String number(String proposal) {
        String number = numbers.get(proposal);
        if (number == null) {
            throw new IllegalArgumentException(proposal + " has no lot");
        }
        return number;
    }
}
