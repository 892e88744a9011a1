package fr.etape.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says the refusal as a sentence instead of a stack trace. */
final class RefusalAnalyzer extends AbstractFailureAnalyzer<RefusedToStart> {

    @Override
    protected FailureAnalysis analyze(Throwable root, RefusedToStart cause) {
        return new FailureAnalysis(
                "The built-in identity provider did not start: " + cause.getMessage() + ".",
                "It is for ./run alone, and its demo people have published passwords. Elsewhere use a provider of your own, as docs/identity.md says.",
                cause);
    }
}
