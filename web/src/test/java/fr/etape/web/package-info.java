@NullMarked
package fr.etape.web;

import org.jspecify.annotations.NullMarked;
