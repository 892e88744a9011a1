package fr.etape.journeys.suite;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * When a test fails, prints the end of the logs of the shared suite, or where there is none of the one started last.
 */
public final class ExplainFailure implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (!(failure instanceof org.opentest4j.TestAbortedException)) {
            System.out.println(context.getDisplayName() + " failed: " + failure.getMessage());
            SharedSuite.running(context)
                    .or(Suite::latest)
                    .ifPresent(suite -> System.out.println("The suite's logs end so:\n" + Tails.of(suite)));
        }
        throw failure;
    }
}
