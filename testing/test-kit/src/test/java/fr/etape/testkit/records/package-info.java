@NullMarked
package fr.etape.testkit.records;

import org.jspecify.annotations.NullMarked;
