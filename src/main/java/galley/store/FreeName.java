package galley.store;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A name in a folder that nothing has: so what comes there takes the place of nothing. */
public final class FreeName {

    private FreeName() {}

    /**
     * {@return a place beside a file that nothing has: its own if that is free, else with a number before the ending}
     *
     * @param wanted where the file would lie
     * @param ending what the name ends in, which stays at its end; may be empty
     */
    public static Path of(Path wanted, String ending) {
        String file = wanted.getFileName().toString();
        String stem = file.substring(0, file.length() - ending.length());
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? wanted : wanted.resolveSibling(stem + "-" + number + ending))
                .filter(path -> Files.notExists(path, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElseThrow();
    }
}
