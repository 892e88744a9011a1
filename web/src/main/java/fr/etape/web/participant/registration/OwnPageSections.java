package fr.etape.web.participant.registration;

import fr.etape.web.site.api.ApiUnavailable;
import fr.etape.web.site.api.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all features add to a participant's own page, in their order. One that fails does not take the others along. */
@Component
class OwnPageSections {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPageSections.class);

    /** @param content null when it could not be read now */
    record Section(String name, @Nullable Object content) {

        public String template() {
            return content == null ? "participant/registration/missing" : "participant/" + name + "/section";
        }
    }

    private final List<OwnPageSection> sections;

    OwnPageSections(ObjectProvider<OwnPageSection> sections) {
        this.sections = sections.orderedStream().toList();
    }

    List<Section> of(String accessToken, OwnRegistration registration, Locale locale) {
        return sections.stream()
                .flatMap(section -> shown(section, accessToken, registration, locale))
                .toList();
    }

    private static Stream<Section> shown(
            OwnPageSection section, String accessToken, OwnRegistration registration, Locale locale) {
        try {
            Optional<?> content = section.contentFor(accessToken, registration, locale);
            return content.stream().map(shown -> new Section(section.name(), shown));
        } catch (NotFound e) {
            return Stream.empty();
        } catch (ApiUnavailable e) {
            LOG.warn("A part of a participant's page is missing, {}: {}", section.name(), e.getMessage());
            return Stream.of(new Section(section.name(), null));
        }
    }
}
