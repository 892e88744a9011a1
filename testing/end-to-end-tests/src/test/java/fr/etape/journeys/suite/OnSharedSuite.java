package fr.etape.journeys.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The test runs on the one suite that all such tests of a run share: it takes a {@link Suite} as a parameter, works on
 * a stop of its own, and leaves the suite healthy. Others may use the suite at the same time, unless a test is {@link
 * AloneOnSharedSuite}. When it fails, the end of the suite's logs is printed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({SharedSuite.class, ExplainFailure.class})
@ResourceLock(value = SharedSuite.LOCK, mode = ResourceAccessMode.READ)
public @interface OnSharedSuite {}
