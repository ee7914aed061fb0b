#pragma once

#include "ui/text/sentence.h"

#include <QScrollArea>

class QVBoxLayout;

namespace keyfob {

/// Names of the server, one below the other and whole, each perhaps with what tells it apart;
/// scrolls where they are more than may be shown at once.
class NameList : public QScrollArea
{
    Q_OBJECT

public:
    /// maxHeight: in pixels; less is taken where less is needed.
    explicit NameList(int maxHeight, QWidget* parent = nullptr);

    /// The server's texts, shown as they are; the detail may be empty.
    void addName(const QString& name, const Sentence& detail = {});
    /// A line of our own.
    void addLine(const QString& text);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void tell(const QString& line);

    QVBoxLayout* m_lines;
    QStringList m_told;
    int m_maxHeight;
};

} // namespace keyfob
