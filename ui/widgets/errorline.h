#pragma once

// What went wrong, inline: an icon and a sentence. Without a sentence it gives its place away.

#include <QWidget>

namespace keyfob {

class TextLabel;

class ErrorLine : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorLine(QWidget* parent = nullptr);

    void setSentence(const QString& sentence);

private:
    TextLabel* m_text;
};

} // namespace keyfob
