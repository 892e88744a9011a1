/** What the votes of a stop ask and come to, for everybody: questions, and results once they are published. */
@NullMarked
package fr.etape.web.visitor.votes;

import org.jspecify.annotations.NullMarked;
