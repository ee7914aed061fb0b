#pragma once

#include <QByteArray>

namespace keyfob::test {

/// A valid gzip stream of about 1/158 the size that unpacks to `mebibytes` MiB of blanks.
///
/// Written bit by bit (RFC 1951 fixed Huffman codes, one literal and then matches of 258 bytes at
/// distance 1), because packing the real bytes would need them all in memory first.
[[nodiscard]] QByteArray gzippedBlanks(qint64 mebibytes);

} // namespace keyfob::test
