package galley.library;

import galley.words.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is in the folder of a library at one moment: looked at, not read. Links to folders are not followed, so a circle of links is no
 * danger; hidden files and what was moved to the bin are not in it.
 *
 * @param documents the documents, and by what each is known
 * @param folders the folders they may lie in, the library itself first
 * @param problem what kept the rest from being seen
 * @param whole whether the folder itself could be looked at
 */
record Seen(Map<Path, Stamp> documents, List<Path> folders, Optional<Problem> problem, boolean whole) {

    static final Limits LIMITS = new Limits(20_000, 200_000, 8);

    /**
     * How much is looked at.
     *
     * @param documents most documents
     * @param files most files of any kind
     * @param depth deepest folder
     */
    record Limits(int documents, int files, int depth) {}

    /** {@return what is in a folder} */
    static Seen in(Path folder, Limits limits) {
        try {
            if (!Files.isDirectory(folder)) {
                return nothing(Problem.of(Files.exists(folder) ? "library.no-folder" : "library.gone"));
            }
            Path start = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
            Walk walk = new Walk(folder, start, limits);
            Files.walkFileTree(start, Set.of(), limits.depth() + 1, walk);
            return walk.seen();
        } catch (AccessDeniedException e) {
            return nothing(Problem.of("library.denied"));
        } catch (NotDirectoryException e) {
            return nothing(Problem.of("library.no-folder"));
        } catch (IOException | SecurityException e) {
            return nothing(Problem.of("library.unread"));
        }
    }

    private static Seen nothing(Problem problem) {
        return new Seen(Map.of(), List.of(), Optional.of(problem), false);
    }

    /** One walk through the folder. */
    private static final class Walk implements FileVisitor<Path> {

        private final Path named;
        private final Path root;
        private final Limits limits;
        private final Map<Path, Stamp> documents = new LinkedHashMap<>();
        private final List<Path> folders = new ArrayList<>();
        private int files;
        private int denied;
        private boolean more;

        /** The library may be a link; what is in it is named as the library is. */
        Walk(Path named, Path root, Limits limits) {
            this.named = named;
            this.root = root;
            this.limits = limits;
        }

        Seen seen() {
            Optional<Problem> problem = more
                    ? Optional.of(Problem.of("library.more", documents.size()))
                    : denied > 0 ? Optional.of(Problem.of("library.denied-folders", denied)) : Optional.empty();
            return new Seen(documents, folders, problem, true);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && (isHidden(folder) || Bin.is(root, folder))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(named.resolve(root.relativize(folder)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (documents.size() == limits.documents() || files++ == limits.files()) {
                more = true;
                return FileVisitResult.TERMINATE;
            }
            if (DocumentName.isDocument(file.getFileName().toString()) && !isHidden(file)) {
                BasicFileAttributes followed = attributes.isSymbolicLink() ? behind(file, attributes) : attributes;
                if (followed.isRegularFile()) {
                    documents.put(named.resolve(root.relativize(file)), Stamp.of(followed));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        /** What a link leads to; a link that leads nowhere is no document. */
        private static BasicFileAttributes behind(Path link, BasicFileAttributes attributes) {
            try {
                return Files.readAttributes(link, BasicFileAttributes.class);
            } catch (IOException e) {
                return attributes;
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            denied++;
            return FileVisitResult.CONTINUE;
        }

        /** A folder that broke off while it was listed: what was seen of it stays seen. */
        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            if (e != null && folder.equals(root)) {
                throw e;
            }
            denied += e == null ? 0 : 1;
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
