/// The program's `free` and `realloc`: what is given back to the heap is overwritten first.
///
/// SecretString wipes our own copies. Qt, QtKeychain, libsecret, D-Bus and OpenSSL make copies of
/// their own (a header, a body, a message on the bus) and free them as they are. So that a lock and
/// a log-out leave none of them behind, all blocks are wiped, whoever frees them: see
/// docs/decisions/0006-freed-memory-is-wiped.md.
///
/// Linked into the program alone: sanitizers and valgrind have a heap of their own. glibc lets a
/// program replace these functions and keeps its own under the names below; with another C library
/// this file is empty.

#include <cstdlib>

#ifdef __GLIBC__

#include <cstring>
#include <malloc.h>

extern "C" {

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): the C library's own names
void* __libc_malloc(std::size_t size) noexcept;
void* __libc_realloc(void* block, std::size_t size) noexcept;
void __libc_free(void* block) noexcept;
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)

void free(void* block) noexcept
{
    if (block != nullptr) {
        explicit_bzero(block, malloc_usable_size(block));
        __libc_free(block);
    }
}

void* realloc(void* block, std::size_t size) noexcept
{
    if (block == nullptr) {
        return __libc_malloc(size);
    }
    const std::size_t before = malloc_usable_size(block);
    if (size <= before) {
        // It stays where it is. What is cut off goes back to the heap.
        explicit_bzero(static_cast<char*>(block) + size, before - size);
        return __libc_realloc(block, size);
    }
    void* const moved = __libc_malloc(size);
    if (moved != nullptr) {
        std::memcpy(moved, block, before);
        free(block); // NOLINT(cppcoreguidelines-no-malloc): this is what gives memory back
    }
    return moved;
}

} // extern "C"

#endif
