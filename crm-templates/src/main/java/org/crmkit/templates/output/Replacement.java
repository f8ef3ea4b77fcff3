package org.crmkit.templates.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Exchanges the files of an earlier run for new ones inside a folder that stays; undoes itself if a move fails. */
final class Replacement {

    private final Path target;
    private final Path fresh;
    private final Path old;
    private final OutputFolder.Mover mover;
    private final List<Path[]> done = new ArrayList<>();
    private final List<Path> madeFolders = new ArrayList<>();

    Replacement(Path target, Path fresh, Path old, OutputFolder.Mover mover) {
        this.target = target;
        this.fresh = fresh;
        this.old = old;
        this.mover = mover;
    }

    void run(FileSet files, List<String> before) throws IOException {
        List<String> leaving = new ArrayList<>(before);
        leaving.add(OutputFolder.MARKER);
        List<String> coming = new ArrayList<>(files.paths());
        coming.add(OutputFolder.MARKER);
        try {
            for (String path : leaving) {
                Path file = target.resolve(path);
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(OutputFolder.parentOf(old.resolve(path)));
                    move(file, old.resolve(path));
                }
            }
            for (String path : coming) {
                makeFolders(OutputFolder.parentOf(target.resolve(path)));
                move(fresh.resolve(path), target.resolve(path));
            }
        } catch (IOException | RuntimeException e) {
            undo(e);
            throw e;
        }
        for (String path : before) {
            removeEmptyFolders(OutputFolder.parentOf(target.resolve(path)));
        }
    }

    private void move(Path from, Path to) throws IOException {
        mover.move(from, to);
        done.add(new Path[] {from, to});
    }

    private void makeFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            makeFolders(OutputFolder.parentOf(folder));
            Files.createDirectory(folder);
            madeFolders.add(folder);
        }
    }

    private void undo(Exception cause) {
        for (int i = done.size() - 1; i >= 0; i--) {
            try {
                Files.move(done.get(i)[1], done.get(i)[0]);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
        for (int i = madeFolders.size() - 1; i >= 0; i--) {
            try {
                Files.deleteIfExists(madeFolders.get(i));
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private void removeEmptyFolders(Path from) throws IOException {
        Path folder = from;
        while (!folder.equals(target)) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            } catch (NoSuchFileException e) {
                // Removed with an earlier file; its parent may be empty now.
            }
            folder = OutputFolder.parentOf(folder);
        }
    }
}
