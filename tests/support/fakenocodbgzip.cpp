#include "tests/support/fakenocodbgzip.h"

#include <array>
#include <cstdint>

namespace keyfob::test {

namespace {

constexpr qint64 kMebi = 1024 * 1024LL;
constexpr qint64 kLongestMatch = 258;

/// Deflate packs bits from the lowest on; Huffman codes come with their highest bit first.
class BitWriter
{
public:
    void number(std::uint32_t value, int bits)
    {
        for (int i = 0; i < bits; ++i) {
            bit(((value >> i) & 1U) != 0);
        }
    }
    void code(std::uint32_t value, int bits)
    {
        for (int i = bits - 1; i >= 0; --i) {
            bit(((value >> i) & 1U) != 0);
        }
    }
    QByteArray finished()
    {
        while (m_used != 0) {
            bit(false);
        }
        return m_bytes;
    }

private:
    void bit(bool one)
    {
        m_current = static_cast<std::uint8_t>(m_current | ((one ? 1U : 0U) << m_used));
        if (++m_used == 8) {
            m_bytes.append(static_cast<char>(m_current));
            m_current = 0;
            m_used = 0;
        }
    }

    QByteArray m_bytes;
    std::uint8_t m_current = 0;
    int m_used = 0;
};

QByteArray deflatedBlanks(qint64 size)
{
    BitWriter writer;
    writer.number(1, 1); // the last block
    writer.number(1, 2); // fixed Huffman codes
    const auto blank = [&writer] { writer.code(0x30U + ' ', 8); };
    blank();
    qint64 left = size - 1;
    for (; left >= kLongestMatch; left -= kLongestMatch) {
        writer.code(0xC5, 8); // symbol 285: length 258
        writer.code(0, 5);    // distance 1
    }
    for (; left > 0; --left) {
        blank();
    }
    writer.code(0, 7); // end of block
    return writer.finished();
}

std::uint32_t crcOfBlanks(qint64 size)
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value >> 1) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
        }
        table.at(i) = value;
    }
    std::uint32_t crc = 0xFFFFFFFFU;
    for (qint64 i = 0; i < size; ++i) {
        crc = table[(crc ^ ' ') & 0xFFU] ^ (crc >> 8);
    }
    return crc ^ 0xFFFFFFFFU;
}

QByteArray littleEndian(std::uint32_t value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8) {
        bytes.append(static_cast<char>((value >> shift) & 0xFFU));
    }
    return bytes;
}

} // namespace

QByteArray gzippedBlanks(qint64 mebibytes)
{
    const qint64 size = mebibytes * kMebi;
    const QByteArray head("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
    return head + deflatedBlanks(size) + littleEndian(crcOfBlanks(size)) +
           littleEndian(static_cast<std::uint32_t>(size & 0xFFFFFFFF));
}

} // namespace keyfob::test
