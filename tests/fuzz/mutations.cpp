#include "tests/fuzz/mutations.h"

#include <array>

namespace keyfob::fuzz {

namespace {

constexpr qsizetype kLongestPiece = 40;
constexpr qsizetype kLongestInput = 8 * 1024;

// What readers of numbers, JSON, addresses and headers have to decide about.
const std::array<QByteArray, 32> kWords{
    "\"",
    "\\",
    "{",
    "}",
    "[]",
    ":",
    ",",
    ".",
    "/",
    "//",
    "@",
    "#",
    "%",
    "%00",
    "?",
    " ",
    "\r\n",
    QByteArray(1, '\0'),
    "\xff",
    "\xc3\xbc",
    "\xf0\x9f\x94\x91",
    "\\ud800",
    "\\u0000",
    "-1",
    "1e999",
    "9223372036854775807",
    "-9223372036854775808",
    "null",
    "true",
    "eyJ",
    "nc_pat_",
    "=",
};

} // namespace

Mutations::Mutations(quint32 seed, QList<QByteArray> corpus)
    : m_random(seed), m_corpus(std::move(corpus))
{}

QByteArray Mutations::next()
{
    QByteArray input = m_corpus.at(below(m_corpus.size()));
    for (qsizetype changes = below(4); changes >= 0; --changes) {
        change(input);
    }
    input.truncate(kLongestInput);
    return input;
}

void Mutations::change(QByteArray& input)
{
    const qsizetype at = below(input.size() + 1);
    switch (below(5)) {
    case 0: // another byte
        input.replace(at, 1, QByteArray(1, static_cast<char>(below(256))));
        break;
    case 1: // fewer
        input.remove(at, below(kLongestPiece));
        break;
    case 2: // the same again
        input.insert(at, input.mid(below(input.size() + 1), below(kLongestPiece)));
        break;
    case 3: // a word
        input.replace(at, below(8), kWords.at(static_cast<std::size_t>(below(kWords.size()))));
        break;
    default: // of another input
        input.replace(at, below(kLongestPiece), piece());
    }
}

QByteArray Mutations::piece()
{
    const QByteArray& other = m_corpus.at(below(m_corpus.size()));
    return other.mid(below(other.size() + 1), below(kLongestPiece));
}

qsizetype Mutations::below(qsizetype end)
{
    return static_cast<qsizetype>(m_random() % static_cast<quint32>(end));
}

} // namespace keyfob::fuzz
