/**
 * What participants thought of the day: a survey of closed questions, answered once and anonymously. The rules are in
 * {@link fr.etape.sessions.feedback.FeedbackDecider}. Until the survey closes, answers lie in a box without order, time
 * or any link to who gave them; then they are counted and deleted.
 */
@NullMarked
package fr.etape.sessions.feedback;

import org.jspecify.annotations.NullMarked;
