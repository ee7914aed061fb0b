#include "models/api/tokensapi.h"
#include "tests/support/tokensamples.h"
#include "tests/support/windowundertest.h"
#include "ui/tokens/rowflash.h"
#include "ui/tokens/tokendelegate.h"
#include "ui/tokens/tokentable.h"

#include <QPainter>

#include <ctime>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

/// What helps a person who adds a token, before and after the request.
class TestAddingTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void aNameIsSuggestedAndSelected();
    void theSuggestionIsNeverANameThatIsThere();
    void aSuggestionAmongThousandsComesAtOnce();
    void nothingIsSuggestedWhileTheListIsNotKnown();
    void whatWasTypedIsNoSuggestionsPlace();
    void theRoomLeftIsCountedNearTheEnd_data();
    void theRoomLeftIsCountedNearTheEnd();
    void theNewRowFlashesOnce();
    void nothingFlashesWhereAnimationsAreOff();
    void theTintIsOfOneRowOnly();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    [[nodiscard]] QLineEdit* name() const { return m_it->field("Token name"); }
    void addOnServer(const char* name) const
    {
        m_it->server.addToken(WindowUnderTest::kEmail, QString::fromUtf8(name));
    }
    void add() const
    {
        m_it->press("Add New API Token");
        m_it->press("Save");
    }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestAddingTokens::aNameIsSuggestedAndSelected()
{
    QVERIFY(m_it->signIn());
    m_it->press("Add New API Token");
    QCOMPARE(name()->text(), u"Token 1"_s);
    QCOMPARE(name()->selectedText(), u"Token 1"_s);
    QTest::keyClicks(name(), u"ci"_s);
    QCOMPARE(name()->text(), u"ci"_s);
    QTest::keyClick(name(), Qt::Key_Escape);
    add();
    QTRY_VERIFY(m_it->says("Created token “Token 1”."));
    m_it->press("Add New API Token");
    QCOMPARE(name()->text(), u"Token 2"_s);
}

void TestAddingTokens::theSuggestionIsNeverANameThatIsThere()
{
    m_it->server.addUser(u"bob@example.com"_s, u"secret 123"_s);
    m_it->server.addToken(u"bob@example.com"_s, u"Token 5"_s); // not in the person's own list
    for (const char* name : {"ci", "Token 3", "Token 4"}) {
        addOnServer(name);
    }
    QVERIFY(m_it->signIn());
    m_it->press("Add New API Token");
    QCOMPARE(name()->text(), u"Token 5"_s);
    QVERIFY(!m_it->says("already"));
    m_it->press("Cancel");
    addOnServer("Token 5");
    m_it->service->reload();
    QTRY_COMPARE(m_it->tokens->rowCount(), 5);
    m_it->press("Add New API Token");
    QCOMPARE(name()->text(), u"Token 6"_s);
}

// Every name that would come next is taken.
void TestAddingTokens::aSuggestionAmongThousandsComesAtOnce()
{
    constexpr int kMany = 100'000;
    QVERIFY(m_it->signIn());
    std::vector<ApiToken> tokens;
    for (int id = 1; id <= kMany; ++id) {
        tokens.push_back(sampleToken(id, u"Token %1"_s.arg(kMany + id)));
        tokens.back().ownerId = m_it->session->userId();
    }
    m_it->tokens->mergeTokens(std::move(tokens));
    const std::clock_t before = std::clock(); // of this process, however busy the machine is
    m_it->press("Add New API Token");
    QCOMPARE_LT(std::clock() - before, 3 * CLOCKS_PER_SEC);
    QCOMPARE(name()->text(), u"Token %1"_s.arg(2 * kMany + 1));
}

void TestAddingTokens::nothingIsSuggestedWhileTheListIsNotKnown()
{
    m_it->server.addFault(Fault::html(500), "GET", "/api/v1/tokens");
    m_it->submit();
    QTRY_VERIFY(m_it->service->listState() == TokenService::ListState::Failed);
    m_it->press("Add New API Token");
    QCOMPARE(name()->text(), QString());
}

void TestAddingTokens::whatWasTypedIsNoSuggestionsPlace()
{
    QVERIFY(m_it->signIn());
    m_it->server.addFault(Fault::html(500), "POST", "/api/v1/tokens");
    m_it->press("Add New API Token");
    name()->setText(u"mine"_s);
    m_it->press("Save");
    QTRY_VERIFY(m_it->button("Save") && m_it->button("Save")->isEnabled());
    QCOMPARE(name()->text(), u"mine"_s);
}

void TestAddingTokens::theRoomLeftIsCountedNearTheEnd_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("room");
    QTest::newRow("239") << QString(239, u'a') << QString();
    QTest::newRow("240") << QString(240, u'a') << u"15 left"_s;
    QTest::newRow("255") << QString(255, u'a') << u"0 left"_s;
    QTest::newRow("258") << QString(258, u'a') << u"3 too many"_s;
    QTest::newRow("emoji count as the server counts") << u"🔑"_s.repeated(242) << u"13 left"_s;
}

void TestAddingTokens::theRoomLeftIsCountedNearTheEnd()
{
    QFETCH(QString, name);
    QFETCH(QString, room);
    QVERIFY(m_it->signIn());
    m_it->press("Add New API Token");
    this->name()->setText(name);
    QCOMPARE(this->name()->accessibleDescription(), room);
    QCOMPARE(m_it->says("left") || m_it->says("too many"), !room.isEmpty());
    QVERIFY(room.isEmpty() || m_it->says(qPrintable(room)));
    m_it->press("Cancel");
    QVERIFY(!m_it->says("left") && !m_it->says("too many"));
}

void TestAddingTokens::theNewRowFlashesOnce()
{
    m_it->server.addTokens(WindowUnderTest::kEmail, 3);
    QVERIFY(m_it->signIn());
    const auto* flash = m_it->window->findChild<RowFlash*>();
    QVERIFY(!flash->isRunning());
    add();
    QTRY_VERIFY(flash->isRunning());
    QTRY_VERIFY(!flash->isRunning());
    m_it->service->reload();
    QTRY_VERIFY(!m_it->service->isReading());
    QVERIFY(!flash->isRunning());
}

void TestAddingTokens::nothingFlashesWhereAnimationsAreOff()
{
    QVERIFY(m_it->signIn());
    theme::setAnimated(false);
    add();
    QTRY_VERIFY(m_it->says("Created token “Token 1”."));
    QVERIFY(!m_it->window->findChild<RowFlash*>()->isRunning());
    theme::setAnimated(true);
}

void TestAddingTokens::theTintIsOfOneRowOnly()
{
    addOnServer("a");
    addOnServer("b");
    QVERIFY(m_it->signIn());
    auto* delegate = qobject_cast<TokenDelegate*>(table()->itemDelegate());
    const auto painted = [this, delegate](int row) {
        QImage image(100, theme::rowHeight(), QImage::Format_ARGB32);
        image.fill(theme::color(theme::Role::Surface));
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        delegate->paint(&painter, option, table()->model()->index(row, 0));
        return image;
    };
    const QImage plain = painted(0);
    const QImage other = painted(1);
    delegate->setFlash(table()->model()->index(0, 0).data(TokenListModel::IdRole).toLongLong(), 1);
    QVERIFY(painted(0) != plain);
    QCOMPARE(painted(1), other);
    const QColor ground = painted(0).pixelColor(99, 2);
    QVERIFY(theme::contrast(theme::color(theme::Role::Text), ground) >= 4.5);
}

KEYFOB_UI_TEST_MAIN(TestAddingTokens)
#include "tst_addingtokens.moc"
