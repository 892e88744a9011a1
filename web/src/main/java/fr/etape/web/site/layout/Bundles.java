package fr.etape.web.site.layout;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The texts of the pages: one bundle a feature, found by its place, so that a new feature has nothing to declare. */
final class Bundles {

    private static final String FOLDER = "messages/";
    private static final String FRENCH = "_fr.properties";

    private Bundles() {}

    /** Base names, for instance {@code messages/stop}, in the order of the alphabet. */
    static String[] onClassPath() throws IOException {
        ResourcePatternResolver files = new PathMatchingResourcePatternResolver(Bundles.class.getClassLoader());
        return Arrays.stream(files.getResources("classpath*:" + FOLDER + "*" + FRENCH))
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .map(name -> FOLDER + name.substring(0, name.length() - FRENCH.length()))
                .sorted()
                .toArray(String[]::new);
    }
}
