package fr.etape.journeys.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** As {@link OnSharedSuite}, with nobody else there: the test breaks a part of the suite, or measures. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Order(2)
@ExtendWith({SharedSuite.class, ExplainFailure.class})
@ResourceLock(value = SharedSuite.LOCK, mode = ResourceAccessMode.READ_WRITE)
public @interface AloneOnSharedSuite {}
