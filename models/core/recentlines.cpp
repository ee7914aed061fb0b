#include "models/core/recentlines.h"

#include <QMutexLocker>

namespace keyfob {

void RecentLines::add(const QString& line)
{
    const QString visible = oneVisibleLine(line.left(kLongest));
    const QMutexLocker locker(&m_mutex);
    m_lines.append(visible);
    if (m_lines.size() > kMost) {
        m_lines.removeFirst();
    }
}

QStringList RecentLines::lines() const
{
    const QMutexLocker locker(&m_mutex);
    return m_lines;
}

QString oneVisibleLine(const QString& text)
{
    QString visible;
    for (const QChar sign : text) {
        const auto category = sign.category();
        const bool isUnseen = category == QChar::Other_Control || category == QChar::Other_Format
                              || category == QChar::Separator_Line
                              || category == QChar::Separator_Paragraph;
        if (isUnseen) {
            visible += QStringLiteral("\\u%1").arg(sign.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            visible += sign;
        }
    }
    return visible;
}

} // namespace keyfob
