#include "models/tokens/tokenlistlayout.h"

#include <QStringList>

#include <algorithm>

namespace keyfob {

namespace {

const QString kDown = QStringLiteral("down");

// In the order of the enum.
const QStringList& orderWords()
{
    static const QStringList kWords{
        QStringLiteral("name"),    QStringLiteral("creator"), QStringLiteral("created"),
        QStringLiteral("lastUsed"), QStringLiteral("expires"), QStringLiteral("status")};
    return kWords;
}

QString wordOf(TokenOrder order)
{
    return orderWords().at(static_cast<qsizetype>(order));
}

} // namespace

void TokenListLayout::setOrder(TokenOrder order, Qt::SortOrder direction)
{
    if (order != m_order || direction != m_direction) {
        m_order = order;
        m_direction = direction;
        Q_EMIT changed();
    }
}

void TokenListLayout::setColumn(TokenOrder column, bool isWanted)
{
    if (m_columns.contains(column) == isWanted) {
        return;
    }
    if (isWanted) {
        m_columns.insert(column);
    } else {
        m_columns.erase(column);
    }
    Q_EMIT changed();
}

QString TokenListLayout::words() const
{
    QStringList columns;
    for (const TokenOrder column : m_columns) {
        columns.append(wordOf(column));
    }
    const bool isUp = m_direction == Qt::AscendingOrder;
    return wordOf(m_order) + (isUp ? QString() : QLatin1Char(' ') + kDown) + QStringLiteral("; ")
           + columns.join(QLatin1Char(' '));
}

void TokenListLayout::setWords(const QString& words)
{
    const QString before = this->words();
    const QString order = words.section(QLatin1Char(';'), 0, 0).trimmed();
    const auto number = orderWords().indexOf(order.section(QLatin1Char(' '), 0, 0));
    m_order = static_cast<TokenOrder>(std::max<qsizetype>(number, 0));
    m_direction = order.section(QLatin1Char(' '), 1) == kDown ? Qt::DescendingOrder
                                                              : Qt::AscendingOrder;
    m_columns.clear();
    const QStringList columns = words.section(QLatin1Char(';'), 1).split(QLatin1Char(' '));
    for (const TokenOrder column : {TokenOrder::Created, TokenOrder::LastUsed,
                                    TokenOrder::Expires, TokenOrder::Status}) {
        if (columns.contains(wordOf(column))) {
            m_columns.insert(column);
        }
    }
    if (this->words() != before) {
        Q_EMIT changed();
    }
}

} // namespace keyfob
