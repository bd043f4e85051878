/* A disk that fails: loaded before the C library, for the files alone whose path holds AUNAR_DISK_OF. What it
   does is the first word in the file that AUNAR_DISK names: full, read-only, fsync, fsync-once or slow;
   anything else is a disk that works. A second word, where there is one, is what the path has to hold as well.
   `fsync-once` fails the one sync that takes the file AUNAR_DISK with `.once` behind it away. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum does { WORKS, FULL, READ_ONLY, FSYNC, FSYNC_ONCE, SLOW };

static const char *const words[] = {"works", "full", "read-only", "fsync", "fsync-once", "slow"};

/* What the disk does to a file. Past our own `read`, and without a trace in errno. */
static enum does does(int file)
{
    char link[64], path[4096], said[256] = {0}, word[32] = {0}, part[200] = {0};
    const char *of = getenv("AUNAR_DISK_OF"), *at = getenv("AUNAR_DISK");
    enum does found = WORKS;
    int before = errno;
    if (!of || !at)
        return WORKS;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n > 0) {
        path[n] = 0;
        int fd = strstr(path, of) ? open(at, O_RDONLY | O_CLOEXEC) : -1;
        if (fd >= 0) {
            n = syscall(SYS_read, fd, said, sizeof said - 1);
            close(fd);
            if (n > 0 && sscanf(said, "%31s %199s", word, part) >= 1 && strstr(path, part))
                for (int i = FULL; i <= SLOW; i++)
                    if (strcmp(word, words[i]) == 0)
                        found = i;
        }
    }
    errno = before;
    return found;
}

static int takes_token(void)
{
    char token[4096];
    snprintf(token, sizeof token, "%s.once", getenv("AUNAR_DISK"));
    return unlink(token) == 0;
}

/* The error that a write meets; nothing where it is done. */
static int refuses(int fd)
{
    switch (does(fd)) {
    case FULL:
        return ENOSPC;
    case READ_ONLY:
        return EROFS;
    case SLOW:
        usleep(5 * 1000);
        return 0;
    default:
        return 0;
    }
}

/* The same of a sync. */
static int fails(int fd)
{
    switch (does(fd)) {
    case FSYNC:
        return EIO;
    case FSYNC_ONCE:
        return takes_token() ? EIO : 0;
    case SLOW:
        usleep(300 * 1000);
        return 0;
    default:
        return 0;
    }
}

/* The same of a read. */
static int hides(int fd)
{
    switch (does(fd)) {
    case SLOW:
        usleep(5 * 1000);
        return 0;
    default:
        return 0;
    }
}

#define NEXT(name) static __typeof__(name) *next; if (!next) next = dlsym(RTLD_NEXT, #name)

/* Meets the error, or goes on. */
#define MEET(error, on) int met = error; if (met) { errno = met; return -1; } return on

ssize_t read(int fd, void *bytes, size_t n)
{
    NEXT(read);
    MEET(hides(fd), next(fd, bytes, n));
}

ssize_t pread(int fd, void *bytes, size_t n, off_t at)
{
    NEXT(pread);
    MEET(hides(fd), next(fd, bytes, n, at));
}

ssize_t pread64(int fd, void *bytes, size_t n, off64_t at)
{
    NEXT(pread64);
    MEET(hides(fd), next(fd, bytes, n, at));
}

ssize_t preadv(int fd, const struct iovec *parts, int n, off_t at)
{
    NEXT(preadv);
    MEET(hides(fd), next(fd, parts, n, at));
}

ssize_t preadv64(int fd, const struct iovec *parts, int n, off64_t at)
{
    NEXT(preadv64);
    MEET(hides(fd), next(fd, parts, n, at));
}

ssize_t write(int fd, const void *bytes, size_t n)
{
    NEXT(write);
    MEET(refuses(fd), next(fd, bytes, n));
}

ssize_t pwrite(int fd, const void *bytes, size_t n, off_t at)
{
    NEXT(pwrite);
    MEET(refuses(fd), next(fd, bytes, n, at));
}

ssize_t pwrite64(int fd, const void *bytes, size_t n, off64_t at)
{
    NEXT(pwrite64);
    MEET(refuses(fd), next(fd, bytes, n, at));
}

ssize_t pwritev(int fd, const struct iovec *parts, int n, off_t at)
{
    NEXT(pwritev);
    MEET(refuses(fd), next(fd, parts, n, at));
}

ssize_t pwritev64(int fd, const struct iovec *parts, int n, off64_t at)
{
    NEXT(pwritev64);
    MEET(refuses(fd), next(fd, parts, n, at));
}

int ftruncate(int fd, off_t length)
{
    NEXT(ftruncate);
    MEET(refuses(fd), next(fd, length));
}

int ftruncate64(int fd, off64_t length)
{
    NEXT(ftruncate64);
    MEET(refuses(fd), next(fd, length));
}

/* These two answer the error itself. */
int posix_fallocate(int fd, off_t at, off_t length)
{
    NEXT(posix_fallocate);
    int met = refuses(fd);
    return met ? met : next(fd, at, length);
}

int posix_fallocate64(int fd, off64_t at, off64_t length)
{
    NEXT(posix_fallocate64);
    int met = refuses(fd);
    return met ? met : next(fd, at, length);
}

int fsync(int fd)
{
    NEXT(fsync);
    MEET(fails(fd), next(fd));
}

int fdatasync(int fd)
{
    NEXT(fdatasync);
    MEET(fails(fd), next(fd));
}
