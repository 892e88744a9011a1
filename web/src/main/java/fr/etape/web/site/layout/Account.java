package fr.etape.web.site.layout;

import org.jspecify.annotations.Nullable;

/** What the frame says about the person in front of it. */
public interface Account {

    /** Whether people can sign in here at all. */
    boolean isOffered();

    /** Where to sign in and come back to this page. */
    String signInFrom(String path);

    /** The name of the person who is signed in, or nothing. */
    @Nullable
    String getName();
}
