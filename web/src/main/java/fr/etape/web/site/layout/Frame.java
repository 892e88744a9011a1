package fr.etape.web.site.layout;

import java.util.List;

/**
 * What the frame of a page needs to know, under the name {@code frame} in every template.
 *
 * @param lang code of the page's language
 * @param path the address being shown, without a query
 * @param languages codes of all languages, for the links that switch
 * @param startPage whether this suite has a start page to link to
 * @param account who is signed in; looked up only by pages that ask
 */
public record Frame(String lang, String path, List<String> languages, boolean startPage, Account account) {}
