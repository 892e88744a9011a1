@NullMarked
package fr.etape.web.signin;

import org.jspecify.annotations.NullMarked;
