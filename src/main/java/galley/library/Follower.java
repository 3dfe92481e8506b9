package galley.library;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Hears from the system that something in the folders of a library changed. It hears what the system tells, which is not everything on
 * every disk: so it says only that it is time to look again.
 */
final class Follower implements AutoCloseable {

    /** How long after a change it waits for the next, since changes come in swarms. */
    private static final long CALM_MILLIS = 150;

    /** How often it waits so; where something changes all the time, one looks all the same. */
    private static final int MOST_WAITS = 20;

    /** The system has few ears; the folders beyond are looked at when the window gets the keys. */
    private static final int MOST_FOLDERS = 1_000;

    /** How often it looks whether the folder of the library itself is there: of that the system tells nothing. */
    private static final long LOOK_MILLIS = 2_000;

    private final Path root;
    private final WatchService ears;
    private boolean there = true;
    private final Map<Path, WatchKey> keys = new HashMap<>();

    private Follower(Path root, WatchService ears) {
        this.root = root;
        this.ears = ears;
    }

    /** {@return one that hears nothing yet; empty where the system lends no ear} */
    static Optional<Follower> at(Path folder) {
        try {
            return Optional.of(new Follower(folder, folder.getFileSystem().newWatchService()));
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Listens to folders, and to no others. */
    synchronized void follow(List<Path> folders) {
        Set<Path> followed = new LinkedHashSet<>(folders.subList(0, Math.min(folders.size(), MOST_FOLDERS)));
        keys.entrySet().removeIf(known -> {
            if (!followed.contains(known.getKey())) {
                known.getValue().cancel();
            }
            return !known.getValue().isValid();
        });
        for (Path folder : followed) {
            if (!keys.containsKey(folder)) {
                try {
                    keys.put(
                            folder,
                            folder.register(
                                    ears,
                                    StandardWatchEventKinds.ENTRY_CREATE,
                                    StandardWatchEventKinds.ENTRY_DELETE,
                                    StandardWatchEventKinds.ENTRY_MODIFY));
                } catch (IOException | ClosedWatchServiceException e) {
                    // It is gone, or there is no ear left: it is looked at when the window gets the keys.
                }
            }
        }
    }

    /**
     * Waits until something changed, or the folder itself went or came, and then until it is calm again.
     *
     * @return true
     * @throws InterruptedException if it shall wait no longer
     * @throws ClosedWatchServiceException if it was closed
     */
    boolean await() throws InterruptedException {
        WatchKey key = null;
        while (key == null && Files.isDirectory(root) == there) {
            key = ears.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        there = Files.isDirectory(root);
        for (int i = 0; key != null && i < MOST_WAITS; i++) {
            key.pollEvents();
            key.reset();
            key = ears.poll(CALM_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (key != null) {
            key.reset();
        }
        return true;
    }

    @Override
    public void close() {
        try {
            ears.close();
        } catch (IOException e) {
            // Nobody hears it.
        }
    }
}
