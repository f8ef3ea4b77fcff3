package org.crmkit.templates.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes a set of files into a folder, all or none. They are written beside it first and moved into place when every byte is on
 * disk; if a move fails, those before it are undone.
 *
 * <p>The folder must be absent, empty, or carry the list {@value #MARKER} of an earlier run. Of the last only the files on the
 * list are replaced or, where the new set lacks them, removed; whatever else lies there stays as it is.
 */
public final class OutputFolder {

    /** The file in which a folder remembers what was written into it. */
    public static final String MARKER = ".crmkit-files";

    private OutputFolder() {}

    /** Moves one file; tests let it fail. */
    @FunctionalInterface
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }

    /**
     * Writes the files.
     *
     * @return their paths inside the folder, in order, without the list
     * @throws OutputRefusedException if the folder is not ours, is or holds a symbolic link on the way to one of the files, or
     *     holds a foreign file in the place of one of them; nothing was touched
     * @throws IllegalArgumentException if one file would have to be a folder of another
     * @throws IOException if reading or writing fails; the folder is as it was before
     */
    public static List<String> write(Path folder, FileSet files) throws IOException {
        return write(folder, files, (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE));
    }

    static List<String> write(Path folder, FileSet files, Mover mover) throws IOException {
        files.checkFolders();
        Path target = folder.toAbsolutePath().normalize();
        List<String> before = ownedBefore(target);
        checkPlaces(target, files, before);
        Path parent = target.getParent();
        if (parent == null) {
            throw new OutputRefusedException(
                    "Output folder " + target + " is a whole file system; name a folder in it.");
        }
        Files.createDirectories(parent);
        Path work = Files.createTempDirectory(parent, ".crmkit-");
        try {
            Path fresh = stage(work.resolve("new"), files);
            if (Files.notExists(target, LinkOption.NOFOLLOW_LINKS)) {
                mover.move(fresh, target);
            } else {
                new Replacement(target, fresh, work.resolve("old"), mover).run(files, before);
            }
            return files.paths();
        } finally {
            deleteTree(work);
        }
    }

    private static Path stage(Path folder, FileSet files) throws IOException {
        Files.createDirectories(folder);
        for (String path : files.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(parentOf(file));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                files.content(path).writeTo(out);
            }
        }
        Files.write(folder.resolve(MARKER), Marker.bytes(files.paths()));
        return folder;
    }

    private static List<String> ownedBefore(Path target) throws IOException {
        if (Files.isSymbolicLink(target)) {
            throw new OutputRefusedException(
                    "Output folder " + target + " is a symbolic link; name the folder itself.");
        }
        if (Files.notExists(target, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        if (!Files.isDirectory(target)) {
            throw new OutputRefusedException("Output folder " + target + " is a file; name a folder.");
        }
        Path marker = target.resolve(MARKER);
        if (Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)) {
            return Marker.read(marker);
        }
        try (Stream<Path> entries = Files.list(target)) {
            if (entries.findAny().isPresent()) {
                throw new OutputRefusedException("Output folder " + target
                        + " holds files that were not written by crmkit; it must be absent, empty or written by an earlier run."
                        + " Name another folder.");
            }
        }
        return List.of();
    }

    private static void checkPlaces(Path target, FileSet files, List<String> before) {
        TreeSet<String> paths = new TreeSet<>(files.paths());
        paths.addAll(before);
        TreeSet<String> owned = new TreeSet<>(before);
        for (String path : paths) {
            Path place = target;
            for (Path name : Path.of(path)) {
                place = place.resolve(name);
                if (Files.isSymbolicLink(place)) {
                    throw new OutputRefusedException(
                            "Output file " + path + " would pass the symbolic link " + place + "; remove the link.");
                }
            }
            boolean taken = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
            boolean foreign = !owned.contains(path) || !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
            if (taken && foreign) {
                throw new OutputRefusedException("Output file " + path + " would replace " + place
                        + ", which was not written by crmkit; move it away or name another folder.");
            }
        }
    }

    static Path parentOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static void deleteTree(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.forEach(all::add);
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(all.get(i));
        }
    }
}
