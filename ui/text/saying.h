#pragma once

#include "ui/text/sentence.h"

#include <concepts>
#include <functional>

namespace keyfob {

/// A sentence that stays on screen, and so has to be said again when the language changes: made
/// anew by a function each time, or fixed where it is nobody's to translate.
class Saying
{
public:
    Saying() = default;
    Saying(const Sentence& fixed) // NOLINT(google-explicit-constructor): a sentence is one
        : m_make([fixed] { return fixed; })
    {
    }
    Saying(const QString& fixed) // NOLINT(google-explicit-constructor): so is a plain text
        : Saying(Sentence(fixed))
    {
    }
    /// The function must not depend on anything that may be gone by then.
    template<std::invocable Maker>
    Saying(Maker make) // NOLINT(google-explicit-constructor): so that a lambda can be handed over
        : m_make(std::move(make))
    {
    }

    /// In the language of now; empty where nothing is said.
    [[nodiscard]] Sentence operator()() const { return m_make ? m_make() : Sentence(); }
    [[nodiscard]] bool isEmpty() const { return (*this)().spoken.isEmpty(); }

private:
    std::function<Sentence()> m_make;
};

} // namespace keyfob
