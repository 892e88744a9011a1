package fr.etape.identity.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void valuesAreEscaped() {
        assertThat(new Template("<b title=\"{{name}}\">{{name}}</b>")
                        .filled(Language.FR, Map.of("name", "<i>\"x\"</i>$1")))
                .isEqualTo("<b title=\"&lt;i&gt;&quot;x&quot;&lt;/i&gt;$1\">&lt;i&gt;&quot;x&quot;&lt;/i&gt;$1</b>");
    }

    @Test
    void wordsComeFromTheBundleOfTheLanguage() {
        assertThat(new Template("{{#sign-in.submit}}").filled(Language.EN, Map.of()))
                .isEqualTo("Sign in");
    }

    @Test
    void aHoleWithoutValueIsNoPage() {
        assertThatThrownBy(() -> new Template("{{name}}").filled(Language.FR, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no value for the hole name");
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws Exception {
        assertThat(keys("fr")).isEqualTo(keys("en")).isNotEmpty();
    }

    private static java.util.Set<Object> keys(String language) throws java.io.IOException {
        Properties words = new Properties();
        try (java.io.InputStream in = java.util.Objects.requireNonNull(
                TemplateTest.class.getResourceAsStream("/messages_" + language + ".properties"))) {
            words.load(in);
        }
        return words.keySet();
    }
}
