#pragma once

// One field with Save and Cancel in the page itself, in place of a dialog. Enter saves, Esc
// cancels. Nothing typed in it is lost: an error leaves the text and says what to do below it.

#include "ui/text/saying.h"

#include <QFrame>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace keyfob {

class TextLabel;

class InlineEditor : public QFrame
{
    Q_OBJECT

public:
    // Shows the editor with the focus in the field; a text that was left in it stays.
    void open();
    // Hides it and forgets the text.
    void close();
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    // It holds something that the person has typed.
    [[nodiscard]] bool isTouched() const;
    // While saving a second Save is impossible.
    void setSaving(bool saving);
    void showError(const Saying& saying);
    // In the words of now; an error that has none any more goes.
    void sayAgain();

Q_SIGNALS:
    // problemWith() had nothing to say against it.
    void saveRequested(const QString& text);
    void cancelled();
    // By the person.
    void textEdited(const QString& text);

protected:
    explicit InlineEditor(QWidget* parent);

    // Why this cannot be saved, and what to do; empty where it can.
    [[nodiscard]] virtual QString problemWith(const QString& text) const = 0;
    virtual void retranslate();
    void setWords(const QString& label, const QString& placeholder);
    // How much room is left for this text, in words; empty where there is no need to say.
    [[nodiscard]] virtual QString roomFor(const QString& text) const;
    // Shown while it is not hidden by another one, an error, or what is typed next.
    void showHint(const Saying& saying);
    void hideHint();
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void save();
    void showMessage(const Saying& saying, bool isError);
    void hideMessage();
    void describe();
    void updateRoom();
    [[nodiscard]] QHBoxLayout* makeLineBelow();

    TextLabel* m_label;
    QLineEdit* m_field;
    QPushButton* m_save;
    QPushButton* m_cancel;
    TextLabel* m_message;
    TextLabel* m_room;
    Saying m_saying; // of the message
    bool m_isHint = false; // the message is a hint and no error
};

} // namespace keyfob
