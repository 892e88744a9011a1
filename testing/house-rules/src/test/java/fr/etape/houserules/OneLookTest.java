package fr.etape.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The gateway's own pages look as web's do, though it holds their look itself: it answers when the web does not. */
class OneLookTest {

    private static final String WEB = "web/src/main/resources/static/theme.css";
    private static final String GATEWAY = "gateway/src/main/resources/problems/page.css";
    private static final Pattern PROPERTY = Pattern.compile("--[a-z-]+: [^;]+;");

    @Test
    void everyColourAndFontOfTheGatewaysPagesIsOneOfTheTheme() {
        assertThat(properties(GATEWAY)).hasSizeGreaterThan(20).isSubsetOf(properties(WEB));
    }

    private static Set<String> properties(String file) {
        return PROPERTY.matcher(Repository.read(Repository.ROOT.resolve(file)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
