@NullMarked
package fr.etape.identity.page;

import org.jspecify.annotations.NullMarked;
