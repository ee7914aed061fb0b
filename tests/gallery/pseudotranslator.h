#pragma once

#include <QTranslator>

namespace keyfob::test {

/// A language that is English with accents, in brackets and longer: what stands there without them
/// was never given to a translator.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int number) const override;
};

} // namespace keyfob::test
