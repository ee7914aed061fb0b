#pragma once

#include <QFrame>

class QLineEdit;
class QPushButton;

namespace keyfob {

class TextLabel;

/// The row above the table in which a new token gets its name. Nothing typed in it is lost: an
/// error leaves the text and says what to do under the field.
class TokenEditor : public QFrame
{
    Q_OBJECT

public:
    explicit TokenEditor(QWidget* parent = nullptr);

    /// Shows the row with the focus in the name; a text that was left in it stays.
    void open();
    /// Hides the row and forgets the text.
    void close();
    [[nodiscard]] QString name() const;
    /// While saving a second Save is impossible.
    void setSaving(bool saving);
    void showError(const QString& sentence);
    /// Shown while the name is one that exists already; it may be saved all the same.
    void setDuplicateHint(bool duplicate);

Q_SIGNALS:
    /// The name is neither blank nor too long.
    void saveRequested(const QString& name);
    void cancelled();
    void nameChanged(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void save();
    void retranslate();
    void showMessage(const QString& sentence, bool isError);
    void hideMessage();

    TextLabel* m_label;
    QLineEdit* m_name;
    QPushButton* m_save;
    QPushButton* m_cancel;
    TextLabel* m_message;
    bool m_isHint = false; ///< the message is the duplicate hint and no error
};

} // namespace keyfob
