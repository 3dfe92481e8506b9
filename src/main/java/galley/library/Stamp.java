package galley.library;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is known to be the same as when it was read: its size and when it was changed last.
 *
 * @param size in bytes
 * @param nanos the last change, in nanoseconds since 1970
 */
public record Stamp(long size, long nanos) {

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** {@return when the file was changed last} */
    public Instant changed() {
        return Instant.EPOCH.plusNanos(nanos);
    }
}
