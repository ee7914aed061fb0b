#pragma once

// Two or three words of which exactly one holds, side by side: to screen readers radio buttons, to
// the eye one control.

#include <QWidget>

class QButtonGroup;

namespace keyfob {

class Choice : public QWidget
{
    Q_OBJECT

public:
    // The first option is chosen at first.
    explicit Choice(int options, QWidget* parent = nullptr);

    void setText(int option, const QString& text);
    void setChosen(int option);
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void chosenChanged(int option);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void bringTabTo(int option);

    QButtonGroup* m_group;
};

} // namespace keyfob
