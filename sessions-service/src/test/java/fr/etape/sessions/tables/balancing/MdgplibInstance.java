package fr.etape.sessions.tables.balancing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A file of MDGPLIB: a line "elements groups ss|ds least most least most …", then a line "i j distance" for each pair.
 *
 * @param distances in units of 1/{@value #UNITS}
 */
record MdgplibInstance(int elements, int groups, int[] least, int[] most, long[][] distances) {

    static final int UNITS = 10_000;

    static MdgplibInstance read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String[] head = lines.getFirst().strip().split("\\s+");
            int elements = Integer.parseInt(head[0]);
            int groups = Integer.parseInt(head[1]);
            long[][] distances = new long[elements][elements];
            for (String line : lines.subList(1, lines.size())) {
                if (!line.isBlank()) {
                    String[] pair = line.strip().split("\\s+");
                    int one = Integer.parseInt(pair[0]);
                    int other = Integer.parseInt(pair[1]);
                    distances[one][other] = Math.round(Double.parseDouble(pair[2]) * UNITS);
                    distances[other][one] = distances[one][other];
                }
            }
            return new MdgplibInstance(elements, groups, sizes(head, 3, groups), sizes(head, 4, groups), distances);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] sizes(String[] head, int first, int groups) {
        return IntStream.range(0, groups)
                .map(group -> Integer.parseInt(head[first + 2 * group]))
                .toArray();
    }

    double meanDistance() {
        return IntStream.range(0, elements)
                        .mapToLong(one -> Arrays.stream(distances[one]).sum())
                        .average()
                        .orElseThrow()
                / (elements - 1);
    }
}
