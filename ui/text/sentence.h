#pragma once

#include <QString>

namespace keyfob {

/// A sentence that may quote text of the server: as screen readers get it, with the server's text
/// unchanged, and as it is painted, with that text isolated and its control characters visible.
struct Sentence
{
    QString spoken;
    QString shown;

    Sentence() = default;
    /// One that quotes nothing.
    Sentence(const QString& text) // NOLINT(google-explicit-constructor): a plain text is one
        : spoken(text)
        , shown(text)
    {
    }
    /// Nothing but text of the server.
    static Sentence ofServer(const QString& text);
    /// text has %1 where the quoted text of the server goes.
    static Sentence quoting(const QString& text, const QString& quoted);
    /// text has %1 and %2.
    static Sentence quoting(const QString& text, const QString& first, const QString& second);
    /// What is quoted is put together already, as a list of names is, or our own, as a date.
    static Sentence quoting(const QString& text, const Sentence& quoted);
    static Sentence quoting(const QString& text, const Sentence& first, const Sentence& second);
    /// Another sentence after this one.
    [[nodiscard]] Sentence followedBy(const Sentence& next) const;
};

/// Two sentences, one after the other; an empty one is left out. Not all languages put a blank
/// between them.
[[nodiscard]] QString twoSentences(const QString& first, const QString& second);

} // namespace keyfob
