package wrong.edit;

import java.nio.file.Path;

final class OpensAFile {
    private final Path file = Path.of("article");
}
