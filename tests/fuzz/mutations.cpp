#include "tests/fuzz/mutations.h"

namespace keyfob::fuzz {

namespace {

constexpr qsizetype kLongestPiece = 40;
constexpr qsizetype kLongestInput = 8 * 1024;

} // namespace

Mutations::Mutations(quint32 seed, QList<QByteArray> corpus, QList<QByteArray> words)
    : m_random(seed), m_corpus(std::move(corpus)), m_words(std::move(words))
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

// One number a statement: in which order a call's arguments are computed is the compiler's choice.
void Mutations::change(QByteArray& input)
{
    const qsizetype at = below(input.size() + 1);
    const qsizetype size = below(kLongestPiece);
    switch (below(5)) {
    case 0: // another byte
        input.replace(at, 1, QByteArray(1, static_cast<char>(below(256))));
        break;
    case 1: // fewer
        input.remove(at, size);
        break;
    case 2: // the same again
        input.insert(at, input.mid(below(input.size() + 1), size));
        break;
    case 3: // a word
        input.replace(at, size % 8, m_words.at(below(m_words.size())));
        break;
    default: // of another input
        const QByteArray& other = m_corpus.at(below(m_corpus.size()));
        input.replace(at, size, other.mid(below(other.size() + 1), size));
    }
}

qsizetype Mutations::below(qsizetype end)
{
    return static_cast<qsizetype>(m_random() % static_cast<quint32>(end));
}

} // namespace keyfob::fuzz
