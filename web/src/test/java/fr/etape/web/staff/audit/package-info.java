@NullMarked
package fr.etape.web.staff.audit;

import org.jspecify.annotations.NullMarked;
