@NullMarked
package fr.etape.gateway.problems;

import org.jspecify.annotations.NullMarked;
