/**
 * What is played: the two stops, their people, what their tables write down and the proposals made of it. Data of the
 * resource folder {@code rehearsal}; all of it is fictional.
 */
@NullMarked
package fr.etape.rehearsal.script;

import org.jspecify.annotations.NullMarked;
