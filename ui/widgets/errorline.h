#pragma once

// What went wrong, inline: an icon and a sentence. Without a sentence it gives its place away.

#include "ui/text/saying.h"

#include <QWidget>

namespace keyfob {

class TextLabel;

class ErrorLine : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorLine(QWidget* parent = nullptr);

    void setSaying(const Saying& saying);
    [[nodiscard]] QString sentence() const { return m_saying().shown; }

protected:
    void changeEvent(QEvent* event) override;

private:
    TextLabel* m_text;
    Saying m_saying;
};

} // namespace keyfob
