package galley.store;

import galley.words.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A desk's own style sheet on disk, as it is now. Whether its rules make sense is not known here.
 *
 * @param path where it lies; nothing need be there
 */
public record StyleFile(Path path) {

    /** The most bytes a style sheet may have: there is none of a tenth of that. */
    public static final long LARGEST = 8 << 20;

    /** What came of reading. */
    public sealed interface Found {}

    /** Its text. */
    public record Text(String css) implements Found {}

    /** Why there is none. */
    public record Refused(Problem problem) implements Found {}

    public StyleFile {
        Objects.requireNonNull(path, "path");
    }

    /**
     * {@return the text of the file, or why there is none: whatever lies there, this throws nothing}
     *
     * @param proof tells what is wrong with a text; empty where nothing is
     */
    public Found read(Function<String, Optional<Problem>> proof) {
        Found found = read();
        return found instanceof Text(String css)
                ? proof.apply(css).<Found>map(Refused::new).orElse(found)
                : found;
    }

    /** {@return the text of the file, or why there is none: whatever lies there, this throws nothing} */
    Found read() {
        try {
            if (Files.isDirectory(path)) {
                return new Refused(Problem.of("store.folder"));
            }
            byte[] bytes;
            try (var in = Files.newInputStream(path)) {
                bytes = in.readNBytes((int) LARGEST + 1);
            }
            if (bytes.length > LARGEST) {
                return new Refused(Problem.of("style.large", LARGEST >> 20));
            }
            String css = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return css.indexOf('\0') >= 0
                    ? new Refused(Problem.of("style.binary"))
                    : new Text(css.startsWith("\uFEFF") ? css.substring(1) : css);
        } catch (CharacterCodingException e) {
            return new Refused(Problem.of("style.binary"));
        } catch (IOException e) {
            return new Refused(Failure.reading(e));
        }
    }

    /** {@return what changes whenever the file is written, replaced or taken away} */
    public String stamp() {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey() + Files.isReadable(path);
        } catch (IOException e) {
            return "";
        }
    }
}
