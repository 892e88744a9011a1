package fr.etape.web.site.form;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a form or a query may hold. Beyond, a request is answered with 400 before anything looks at it. The services
 * have lower limits of their own (200 characters for most fields), whose refusals are shown at the field.
 *
 * @param values most values of all inputs together
 * @param nameLength most characters in the name of an input
 * @param valueLength most characters in one value, as it comes: what looks blank or is made of several characters
 *     counts too
 * @param keyLength most characters in a value that goes on as a header: the key and the tag of a form
 */
@ConfigurationProperties("etape.web.form")
public record FormLimits(
        @DefaultValue("200") int values,
        @DefaultValue("60") int nameLength,
        @DefaultValue("4000") int valueLength,
        @DefaultValue("200") int keyLength) {}
