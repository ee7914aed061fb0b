#include "ui/tokens/tokeneditor.h"

#include "models/api/tokensapi.h"

namespace keyfob {

TokenEditor::TokenEditor(QWidget* parent)
    : InlineEditor(parent)
{
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
    if (name.size() > TokensApi::kMaxNameLength) {
        return tr("A name can have %1 characters; take away %2.")
            .arg(TokensApi::kMaxNameLength)
            .arg(name.size() - TokensApi::kMaxNameLength);
    }
    return {};
}

void TokenEditor::setDuplicateHint(bool duplicate)
{
    if (duplicate) {
        showHint(tr("You have a token of this name already. You can save another one."));
    } else {
        hideHint();
    }
}

} // namespace keyfob
