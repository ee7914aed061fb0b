#pragma once

#include "models/core/secretstring.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;

namespace keyfob {

class SecretClipboard;
class TextLabel;

/// Shows a token that the server will never show again. It cannot be lost by accident: until it is
/// copied, closing the dialog in any way asks first. Deletes itself.
class TokenResultDialog : public QDialog
{
    Q_OBJECT

public:
    /// name: the server's text, unchanged. The clipboard must outlive the dialog.
    TokenResultDialog(const QString& name, SecretString secret, SecretClipboard& clipboard,
                      QWidget* parent);

    [[nodiscard]] bool wasCopied() const { return m_wasCopied; }
    /// Closes at once where it was copied, else after a question.
    void reject() override;

Q_SIGNALS:
    void copied();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const QString& name);
    [[nodiscard]] QHBoxLayout* makeButtons();
    void copy();
    void askToClose();

    SecretString m_secret;
    SecretClipboard& m_clipboard;
    TextLabel* m_note;
    QPushButton* m_copy;
    QPushButton* m_done;
    bool m_wasCopied = false;
};

} // namespace keyfob
