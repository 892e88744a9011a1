@NullMarked
package fr.etape.standalone.services;

import org.jspecify.annotations.NullMarked;
