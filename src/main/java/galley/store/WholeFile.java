package galley.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;

/**
 * Writes a file whole or not at all: beside it first, down to the disk, then put in its place in one step. Whoever opens the file at
 * any moment finds the old one or the new one, and a failure leaves the old one.
 *
 * <p>A symbolic link stays one, and the file it leads to is written. Permissions and, where the system allows it, the group are kept;
 * access lists beyond them are not.
 */
public final class WholeFile {

    /** As many links as Linux follows. */
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /**
     * Writes a file.
     *
     * @param file the file, or a link to it; a device or pipe is written to as it is
     * @param bytes all it will hold
     * @throws IOException if it could not be written; {@link Failure#writing} says it in a sentence
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = followed(file);
        boolean there = Files.exists(target);
        if (there && !Files.isRegularFile(target)) {
            Files.write(target, bytes);
            return;
        }
        if (there && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path fresh = beside(target);
        try {
            fill(fresh, bytes, target);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        forceFolder(target);
    }

    /** {@return where a file lies once all symbolic links are followed, whether or not there is something} */
    static Path followed(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(file.toString(), null, "Too many levels of symbolic links");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** {@return a name in the same folder that nothing has: only there can a file be moved in one step} */
    static Path beside(Path target) {
        return target.resolveSibling(".galley-" + UUID.randomUUID() + ".tmp");
    }

    private static void fill(Path fresh, byte[] bytes, Path old) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            allowAs(old, fresh);
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Before the first byte is written, so that nobody can read the new file who could not read the old one. */
    private static void allowAs(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view == null || Files.notExists(old)) {
            return;
        }
        PosixFileAttributes attributes = Files.readAttributes(old, PosixFileAttributes.class);
        try {
            view.setGroup(attributes.group());
        } catch (IOException e) {
            // Only a member of a group may give a file to it; the one who saves need not be.
        }
        view.setPermissions(attributes.permissions());
    }

    private static void forceFolder(Path target) {
        try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows opens no folder. The file is in its place; a power cut may still bring back the old one, whole.
        }
    }
}
