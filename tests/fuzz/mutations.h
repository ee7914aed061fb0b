#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace keyfob::fuzz {

/// Changes inputs a little, by chance, and in the same way for the same seed on every machine.
class Mutations
{
public:
    /// corpus: what is changed; words: what is put in. None is empty.
    Mutations(quint32 seed, QList<QByteArray> corpus, QList<QByteArray> words);

    /// One input of the corpus with up to four changes.
    [[nodiscard]] QByteArray next();

private:
    void change(QByteArray& input);
    [[nodiscard]] qsizetype below(qsizetype end);

    std::mt19937 m_random; // whose numbers are the same everywhere; distributions' are not
    QList<QByteArray> m_corpus;
    QList<QByteArray> m_words;
};

} // namespace keyfob::fuzz
