#pragma once

#include "models/core/secretstring.h"
#include "ui/widgets/fittingdialog.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace keyfob {

class SecretClipboard;
class TextLabel;
class TickBox;

/// Shows a token that the server will never show again. It cannot be lost by accident: until it is
/// copied, closing the dialog in any way asks first. Deletes itself.
class TokenResultDialog : public FittingDialog
{
    Q_OBJECT

public:
    /// name: the server's text, unchanged. whyNotKept: why no copy of it can be kept; empty where
    /// one can. The clipboard must outlive the dialog.
    TokenResultDialog(const QString& name, SecretString secret, const QString& whyNotKept,
                      SecretClipboard& clipboard, QWidget* parent);

    [[nodiscard]] bool wasCopied() const { return m_wasCopied; }
    /// The person has copied it, wants a copy kept as well, and has closed the dialog.
    [[nodiscard]] bool wantsCopyKept() const { return m_wantsCopyKept; }
    [[nodiscard]] const SecretString& secret() const { return m_secret; }
    /// Closes at once where it was copied, else after a question.
    void reject() override;


Q_SIGNALS:
    void copied();

private:
    void build(const QString& name, const QString& whyNotKept);
    [[nodiscard]] QVBoxLayout* makeKeepChoice(const QString& whyNot);
    [[nodiscard]] QHBoxLayout* makeButtons();
    void copy();
    void askToClose();

    SecretString m_secret;
    SecretClipboard& m_clipboard;
    TextLabel* m_note;
    TickBox* m_keep;
    QPushButton* m_copy;
    QPushButton* m_done;
    bool m_wasCopied = false;
    bool m_wantsCopyKept = false;
};

} // namespace keyfob
