#pragma once

#include "ui/text/sentence.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace keyfob {

class TextLabel;

/// A check box with a sentence that wraps, which QCheckBox's own text does not.
class TickBox : public QWidget
{
    Q_OBJECT

public:
    explicit TickBox(const Sentence& sentence = {}, QWidget* parent = nullptr);

    void setSentence(const Sentence& sentence);

    [[nodiscard]] QCheckBox* box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
    TextLabel* m_text;
};

/// A row for a note on what is to be ticked: it begins below the words beside the box.
[[nodiscard]] QHBoxLayout* belowTick(QWidget* note);

} // namespace keyfob
