package fr.etape.registration.programme;

import fr.etape.contracts.EventTypes;
import fr.etape.contracts.programme.ProgrammeEvent;
import fr.etape.projection.ProjectionConsumers;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Binds the topics of the programmes. */
@Configuration(proxyBeanMethods = false)
class ProgrammeBinding {

    @Bean
    Consumer<Message<List<byte[]>>> programme(ProjectionConsumers consumers, PublishedAteliers ateliers) {
        return consumers.of("programme", EventTypes.of(ProgrammeEvent.OfPublication.class)::recordOf, ateliers);
    }
}
