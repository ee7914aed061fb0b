#include "ui/tokens/tokeneditor.h"

#include "models/api/tokensapi.h"

#include <QShortcut>

namespace keyfob {

namespace {

constexpr int kCountedFrom = 240; // characters, as the server counts

} // namespace

TokenEditor::TokenEditor(QWidget* parent)
    : InlineEditor(parent)
{
    // The command itself is off while the editor is open.
    auto* again = new QShortcut(QKeySequence::New, this);
    connect(again, &QShortcut::activated, this, &TokenEditor::open);
    TokenEditor::retranslate();
}

void TokenEditor::retranslate()
{
    InlineEditor::retranslate();
    setWords(tr("Token name"), tr("What is it for? For example: nightly backup"));
}

QString TokenEditor::problemWith(const QString& name) const
{
    if (name.trimmed().isEmpty()) {
        return tr("Give the token a name, so that you know later what it is for.");
    }
    const auto length = TokensApi::nameLength(name);
    if (length > TokensApi::kMaxNameLength) {
        return tr("A name can have %L1 characters; take away %L2.")
            .arg(TokensApi::kMaxNameLength)
            .arg(length - TokensApi::kMaxNameLength);
    }
    return {};
}

QString TokenEditor::roomFor(const QString& name) const
{
    const auto length = TokensApi::nameLength(name);
    const auto left = static_cast<int>(TokensApi::kMaxNameLength - length);
    if (length < kCountedFrom) {
        return {};
    }
    return left >= 0 ? tr("%Ln left", nullptr, left) : tr("%Ln too many", nullptr, -left);
}

void TokenEditor::setDuplicateHint(bool duplicate)
{
    if (duplicate) {
        showHint(
            [] { return tr("You have a token of this name already. You can save another one."); });
    } else {
        hideHint();
    }
}

} // namespace keyfob
