// The floor that Keyfob is measured against: the least that a Qt Widgets program needs to show an
// account's tokens. It does what Keyfob must do, too (one window, one keyring entry read through
// QtKeychain, one GET, a table), in the plainest way, and nothing else: no other page, no menu, no
// accounts, no style of its own, no translations, no errors. Whatever makes it slower than it needs
// to be would flatter Keyfob, so nothing does.
//
//     keyfob_bare                     an empty window with a line to type in
//     keyfob_bare SERVER ENTRY        the tokens that the session of this keyring entry sees

#include "app/paintmarks.h"
#include "models/core/marks.h"

#include <qt6keychain/keychain.h>

#include <QAbstractTableModel>
#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTableView>

namespace {

class Rows : public QAbstractTableModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex& /*parent*/ = {}) const override
    {
        return static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex& /*parent*/ = {}) const override { return 3; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole) {
            return {};
        }
        const QJsonObject row = m_rows.at(index.row()).toObject();
        const auto column = index.column();
        return row[column == 0 ? u"description" : column == 1 ? u"created_by" : u"token"];
    }

    void setRows(const QJsonArray& rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    QJsonArray m_rows;
};

void fetch(QNetworkAccessManager& manager, const QString& server, const QByteArray& authToken,
           Rows& rows)
{
    QNetworkRequest request(QUrl(server + QStringLiteral("/api/v1/tokens")));
    request.setRawHeader("xc-auth", authToken);
    QNetworkReply* reply = manager.get(request);
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, &rows] {
        rows.setRows(QJsonDocument::fromJson(reply->readAll())[u"list"].toArray());
        reply->deleteLater();
    });
}

// A dot, then the JSON in which Keyfob keeps a session: one read, as Keyfob's own.
QByteArray authTokenIn(const QString& entry)
{
    return QJsonDocument::fromJson(entry.mid(1).toUtf8())[u"auth"].toString().toUtf8();
}

void showTokens(QNetworkAccessManager& manager, const QStringList& arguments, Rows& rows)
{
    auto* job = new QKeychain::ReadPasswordJob(QStringLiteral("Keyfob"));
    job->setKey(arguments.at(2));
    QObject::connect(job, &QKeychain::Job::finished, &rows, [job, &manager, arguments, &rows] {
        fetch(manager, arguments.at(1), authTokenIn(job->textData()), rows);
    });
    job->start();
}

} // namespace

int main(int argc, char* argv[])
{
    keyfob::mark("main");
    QApplication application(argc, argv);
    keyfob::mark("application");
    if (keyfob::isMeasured()) {
        new keyfob::PaintMarks(application);
    }
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        QLineEdit line;
        line.resize(1000, 700);
        line.show();
        keyfob::mark("shown");
        return QApplication::exec();
    }
    QNetworkAccessManager manager;
    Rows rows;
    QTableView table;
    table.setModel(&rows);
    table.resize(1000, 700);
    showTokens(manager, arguments, rows);
    table.show();
    keyfob::mark("shown");
    return QApplication::exec();
}
