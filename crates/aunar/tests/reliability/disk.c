/* A disk that fails: loaded before the C library, for the file of a SQLite database alone. What it does is the
   first word in the file that AUNAR_DISK names: full, read-only, fsync or slow; anything else is a disk that
   works. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int does(const char *what)
{
    char word[32] = {0};
    const char *at = getenv("AUNAR_DISK");
    int fd = at ? open(at, O_RDONLY) : -1;
    if (fd < 0)
        return 0;
    ssize_t n = read(fd, word, sizeof word - 1);
    close(fd);
    return n > 0 && strncmp(word, what, strlen(what)) == 0;
}

static int ours(int fd)
{
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n <= 0)
        return 0;
    path[n] = 0;
    return strstr(path, "aunar.sqlite") != NULL;
}

static int refuses(int fd)
{
    if (!ours(fd))
        return 0;
    if (does("full")) {
        errno = ENOSPC;
        return 1;
    }
    if (does("read-only")) {
        errno = EROFS;
        return 1;
    }
    return 0;
}

static int fails(int fd)
{
    if (!ours(fd))
        return 0;
    if (does("slow"))
        usleep(300 * 1000);
    if (does("fsync")) {
        errno = EIO;
        return 1;
    }
    return 0;
}

#define NEXT(name) static __typeof__(name) *next; if (!next) next = dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *bytes, size_t n)
{
    NEXT(write);
    return refuses(fd) ? -1 : next(fd, bytes, n);
}

ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at)
{
    NEXT(pwrite);
    return refuses(fd) ? -1 : next(fd, bytes, n, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at)
{
    NEXT(pwrite64);
    return refuses(fd) ? -1 : next(fd, bytes, n, at);
}

int ftruncate(int fd, off_t length)
{
    NEXT(ftruncate);
    return refuses(fd) ? -1 : next(fd, length);
}

int ftruncate64(int fd, off64_t length)
{
    NEXT(ftruncate64);
    return refuses(fd) ? -1 : next(fd, length);
}

int fsync(int fd)
{
    NEXT(fsync);
    return fails(fd) ? -1 : next(fd);
}

int fdatasync(int fd)
{
    NEXT(fdatasync);
    return fails(fd) ? -1 : next(fd);
}
