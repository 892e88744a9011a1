package fr.etape.projection;

import org.springframework.core.env.Environment;

/**
 * The consumer group of each binding, as the service's configuration names it. The same name stands in Kafka, in the
 * bookmarks and in the dead-letter topic, so it is written once and looked up here by all who need it.
 */
record ConsumerGroups(Environment environment) {

    /** Of the binding that feeds a functional bean. Throws {@link IllegalStateException} when it has no group. */
    String ofFunction(String function) {
        return ofBinding(function + "-in-0");
    }

    /** Throws {@link IllegalStateException} when the binding has no group. */
    String ofBinding(String binding) {
        return environment.getRequiredProperty("spring.cloud.stream.bindings." + binding + ".group");
    }
}
