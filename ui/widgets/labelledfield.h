#pragma once

// A line edit with its name above it, which is also what a screen reader calls it.

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace keyfob {

class TextLabel;

class LabelledField : public QWidget
{
    Q_OBJECT

public:
    explicit LabelledField(QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    void setName(const QString& name);
    // What a screen reader adds to the name: a hint, or what is wrong.
    void setDescription(const QString& text);
    // Stands beside the field.
    void addBeside(QWidget* widget);
    // Selects what is in it, ready to be typed again.
    void focusAll();
    // Leaves nothing behind for Undo.
    void forget();

protected:
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    TextLabel* m_label;
    QLineEdit* m_edit;
    QVBoxLayout* m_column;
    QHBoxLayout* m_row;
};

} // namespace keyfob
