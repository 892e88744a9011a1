package fr.etape.journal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a command is called in the journal and in the audit, for ever: its name there is not its Java name. The kind of
 * its streams and a verb, for instance {@code team.grant-role}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommandType {
    String value();
}
