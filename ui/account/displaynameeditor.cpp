#include "ui/account/displaynameeditor.h"

#include "models/api/profileapi.h"

namespace keyfob {

DisplayNameEditor::DisplayNameEditor(QWidget* parent)
    : InlineEditor(parent)
{
    DisplayNameEditor::retranslate();
}

void DisplayNameEditor::retranslate()
{
    InlineEditor::retranslate();
    setWords(tr("Display name"), tr("Empty: your email address is shown"));
}

QString DisplayNameEditor::problemWith(const QString& name) const
{
    if (name.size() > ProfileApi::kMaxNameLength) {
        return tr("A display name can have %L1 characters; take away %L2.")
            .arg(ProfileApi::kMaxNameLength)
            .arg(name.size() - ProfileApi::kMaxNameLength);
    }
    return {};
}

} // namespace keyfob
