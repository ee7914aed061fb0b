#pragma once

#include "ui/text/saying.h"

#include <QWidget>

class QCheckBox;

namespace keyfob {

class TextLabel;

/// Whether the session is to be kept for the next run, and where; or why that cannot be had here.
class KeepChoice : public QWidget
{
    Q_OBJECT

public:
    explicit KeepChoice(QWidget* parent = nullptr);

    [[nodiscard]] bool isChosen() const;
    /// The choice is gone, and why.
    void setImpossible(const Saying& why);

protected:
    void changeEvent(QEvent* event) override;

private:
    void update();

    QCheckBox* m_box;
    TextLabel* m_note;
    Saying m_whyNot;
};

} // namespace keyfob
