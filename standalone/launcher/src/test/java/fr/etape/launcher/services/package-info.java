@NullMarked
package fr.etape.launcher.services;

import org.jspecify.annotations.NullMarked;
