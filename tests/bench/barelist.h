#pragma once

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>

namespace keyfob::test {

/// The floor for a long list: its replies parsed, put into a plain model by one reset, and painted.
class BareList
{
public:
    BareList()
    {
        m_view.setModel(&m_model);
        m_view.resize(1000, 700);
        m_view.show();
    }

    void show(const QList<QByteArray>& replies)
    {
        m_model.setRows(replies);
        m_view.viewport()->repaint();
    }

private:
    struct Row
    {
        QString name;
        QString creator;
        QString token;
    };

    class Model : public QAbstractTableModel
    {
    public:
        [[nodiscard]] int rowCount(const QModelIndex& /*parent*/ = {}) const override
        {
            return static_cast<int>(m_rows.size());
        }
        [[nodiscard]] int columnCount(const QModelIndex& /*parent*/ = {}) const override
        {
            return 3;
        }
        [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
        {
            if (role != Qt::DisplayRole) {
                return {};
            }
            const Row& row = m_rows.at(index.row());
            return index.column() == 0 ? row.name : index.column() == 1 ? row.creator : row.token;
        }
        void setRows(const QList<QByteArray>& replies)
        {
            beginResetModel();
            m_rows.clear();
            for (const QByteArray& reply : replies) {
                const QJsonArray list = QJsonDocument::fromJson(reply)[u"list"].toArray();
                for (const auto& value : list) {
                    const QJsonObject row = value.toObject();
                    m_rows.append({row[u"description"].toString(), row[u"created_by"].toString(),
                                   row[u"token"].toString()});
                }
            }
            endResetModel();
        }

    private:
        QList<Row> m_rows;
    };

    Model m_model;
    QTableView m_view;
};

} // namespace keyfob::test
