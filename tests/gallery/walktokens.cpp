#include "tests/gallery/walk.h"

#include "models/api/networkpolicy.h"
#include "ui/sidebar/sidebar.h"
#include "ui/signin/signinpage.h"
#include "ui/tokens/tokentable.h"

#include <QCheckBox>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace keyfob::test {

void Walk::tokenScreens()
{
    for (const char* name : {"ci-pipeline", "grafana-sync", "nightly backup", "مفتاح", "tok 2"}) {
        m_it.server.addToken(WindowUnderTest::kEmail, QString::fromUtf8(name));
    }
    m_it.server.addToken(WindowUnderTest::kEmail, std::nullopt);
    m_it.server.addUser(QStringLiteral("bob@example.com"), QStringLiteral("secret 123"));
    m_it.server.addToken(QStringLiteral("bob@example.com"), QStringLiteral("bob's"));
    m_it.service->reload();
    until([this] { return m_it.tokens->rowCount() == 7; });
    keep("tokens");
    menuScreens();
    auto* table = m_it.find<TokenTable>("API tokens");
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keySequence(table, QKeySequence::Copy);
    keep("shown-and-copied");
    m_it.press("Add New API Token");
    m_it.field("Token name")->setText(QStringLiteral("ci-pipeline"));
    QTest::keyClick(m_it.field("Token name"), Qt::Key_Space);
    QTest::keyClick(m_it.field("Token name"), Qt::Key_Backspace);
    keep("adding");
    m_it.press("Cancel");
    newTokenScreens();
    m_it.field("Filter tokens")->setText(QStringLiteral("zzz"));
    keep("no-match");
    m_it.press("Clear Filter");
    m_it.action("Delete…")->trigger();
    until([this] { return m_it.button("Delete") != nullptr; });
    keep("delete");
    m_it.press("Delete");
    until([this] { return m_it.button("Check Again") != nullptr; });
    keep("still-accepted");
    bulkScreens();
}

// Many at once, one name twice and one of another person's; and what came of them.
void Walk::bulkScreens()
{
    m_it.press("Close");
    qint64 refused = 0;
    qint64 slow = 0;
    for (const QString& name : {QStringLiteral("ci-pipeline"), QString(255, QLatin1Char('A')),
                                QStringLiteral("b <b>bold</b> name"), QStringLiteral("ci 7"),
                                QStringLiteral("ci 8"), QStringLiteral("ci 9")}) {
        refused = std::exchange(slow, m_it.server.addToken(WindowUnderTest::kEmail, name).id);
    }
    m_it.service->reload();
    until([this] { return m_it.tokens->rowCount() == std::ssize(m_it.server.tokens()); });
    m_it.press("Everyone");
    auto* table = m_it.find<TokenTable>("API tokens");
    QTest::keySequence(table, QKeySequence::SelectAll);
    keep("many-selected");
    m_it.action("Delete…")->trigger();
    until([this] { return m_it.button("Delete") != nullptr; });
    keep("delete-many");
    m_it.window->findChild<QDialog*>()->findChild<QCheckBox*>()->click();
    keep("delete-many-ticked");
    m_it.server.addFault(Fault::json(403, {}), "DELETE",
                         "/api/v1/tokens/" + QByteArray::number(refused));
    m_it.server.addFault(Fault::delay(std::chrono::seconds(2)), "DELETE",
                         "/api/v1/tokens/" + QByteArray::number(slow));
    m_it.press("Delete");
    until([this] { return m_it.says("Deleting… %L1 of %L2"); });
    keep("deleting-many");
    until([this] { return m_it.says("Not deleted: %1."); });
    keep("deleted-many");
    m_it.press("Mine");
    for (QPushButton* close = m_it.button("Close"); close; close = m_it.button("Close")) {
        close->click();
    }
    m_it.service->deleted().forget();
}

void Walk::newTokenScreens()
{
    m_it.press("Add New API Token");
    m_it.field("Token name")->setText(QString(243, QLatin1Char('a')));
    keep("adding-counted");
    m_it.press("Cancel");
    auto* table = m_it.find<TokenTable>("API tokens");
    table->setCurrentIndex(table->model()->index(1, 0)); // the first one has no name
    m_it.action("Replace…")->trigger();
    until([this] { return m_it.button("Keep Both") != nullptr; });
    keep("replace");
    m_it.press("Keep Both");
    until([this] { return !m_it.service->isReading(); });
    m_it.server.behaviour().rows = RowStyle::ShownOnceNull;
    m_it.press("Add New API Token");
    m_it.press("Save");
    until([this] { return m_it.button("Done") != nullptr; });
    keep("shown-once");
    m_it.press("Done");
    until([this] { return m_it.button("Close Without Copying") != nullptr; });
    keep("shown-once-close");
    m_it.press("Close Without Copying");
    until([this] { return m_it.window->findChild<QDialog*>() == nullptr; });
    m_it.server.behaviour().rows = FakeBehaviour().rows;
    m_it.service->reload();
    until([this] { return !m_it.service->isReading(); });
}

// Of a server that tells more of its tokens than those of today.
void Walk::columnScreens()
{
    m_it.server.behaviour().rows = RowStyle::WithPrefix;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    FakeToken token = m_it.server.addToken(WindowUnderTest::kEmail, QStringLiteral("for ever"));
    for (const int days : {-1, 3, 90}) {
        ++token.id;
        token.token = QString::number(token.id).leftJustified(40, QLatin1Char('x'));
        token.description = QStringLiteral("expiry %1").arg(days);
        token.expiry = now.addDays(days).addSecs(60);
        token.lastUsedAt = now.addDays(-5);
        token.enabled = days < 90;
        m_it.server.insertToken(token);
    }
    m_it.service->reload();
    until([this] { return m_it.tokens->token(m_it.server.tokens().back().id) != nullptr; });
    TokenListLayout& layout = m_it.accounts->current().listLayout();
    layout.setWords(QStringLiteral("expires; created lastUsed expires status"));
    keep("all-columns");
    auto* table = m_it.find<TokenTable>("API tokens");
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    keep("all-columns-right");
    keepMenu("Sort and Columns", "sort-and-columns");
    layout.setWords({});
    m_it.server.behaviour().rows = RowStyle::AsRecorded;
}

} // namespace keyfob::test
