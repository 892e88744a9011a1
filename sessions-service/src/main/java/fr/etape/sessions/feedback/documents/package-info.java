/**
 * What is kept beside the feedback of a stop: the survey and, until it closes, who has answered and, apart from that,
 * what was answered. Both lie in collections ordered by random codes, so that neither order nor time joins them.
 */
@NullMarked
package fr.etape.sessions.feedback.documents;

import org.jspecify.annotations.NullMarked;
