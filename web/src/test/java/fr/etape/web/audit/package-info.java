@NullMarked
package fr.etape.web.audit;

import org.jspecify.annotations.NullMarked;
