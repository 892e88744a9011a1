package fr.etape.web.site.layout;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser on to read another page after a write, so that a reload repeats the reading, not the write. */
public final class SeeOther extends RedirectView {

    /** @param path path on this site, variables already encoded */
    public SeeOther(String path) {
        super(path);
        setStatusCode(HttpStatus.SEE_OTHER);
        setExposeModelAttributes(false);
        setExpandUriTemplateVariables(false);
    }
}
