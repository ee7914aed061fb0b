#include "tests/support/windowundertest.h"
#include "ui/tokens/tokenlistarea.h"

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTokens = "/api/v1/tokens";

enum class ListLooks { Loading, Empty, NoMatch, Failed, Offline, SessionEnded };

} // namespace

/// What can be done about tokens is in sight in every state of the list, and says why it cannot
/// act where it cannot.
class TestFiveStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void everyStateKeepsItsCommandsInSight_data();
    void everyStateKeepsItsCommandsInSight();

private:
    void enter(ListLooks state);
    void check(const QWidget* widget, bool canAct) const;
    [[nodiscard]] QString looks() const;

    std::unique_ptr<WindowUnderTest> m_it;
};

QString TestFiveStates::looks() const
{
    const auto* area = m_it->window->findChild<TokenListArea*>();
    if (area == nullptr) {
        return {}; // nobody is signed in yet
    }
    return area->state() == TokenListArea::State::Loading ? u"Loading"_s : area->heading();
}

void TestFiveStates::enter(ListLooks state)
{
    switch (state) {
    case ListLooks::Loading:
        m_it->server.addFault(Fault::neverAnswer(), "GET", kTokens);
        m_it->submit();
        QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
        return;
    case ListLooks::Empty:
        QVERIFY(m_it->signIn());
        return;
    case ListLooks::NoMatch:
        m_it->server.addToken(WindowUnderTest::kEmail, u"ci"_s);
        QVERIFY(m_it->signIn());
        m_it->field("Filter tokens")->setText(u"zzz"_s);
        return;
    case ListLooks::Failed:
        m_it->server.addFault(Fault::html(500), "GET", kTokens, FakeNocoDb::kForEver);
        m_it->submit();
        return;
    case ListLooks::Offline:
        enter(ListLooks::Failed);
        QTRY_VERIFY(m_it->button("Retry"));
        m_it->server.stop();
        m_it->press("Retry");
        return;
    case ListLooks::SessionEnded:
        QVERIFY(m_it->signIn());
        QVERIFY(m_it->endSession());
        return;
    }
}

void TestFiveStates::check(const QWidget* widget, bool canAct) const
{
    QVERIFY(widget);
    QVERIFY(m_it->window->rect().contains(
        QRect(widget->mapTo(m_it->window.get(), QPoint()), widget->size())));
    QCOMPARE(widget->isEnabled(), canAct);
    QVERIFY(canAct || !widget->toolTip().isEmpty());
}

void TestFiveStates::everyStateKeepsItsCommandsInSight_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("canAdd");
    QTest::newRow("loading") << int(ListLooks::Loading) << u"Loading"_s << true;
    QTest::newRow("empty") << int(ListLooks::Empty) << u"No API tokens yet"_s << true;
    QTest::newRow("no match") << int(ListLooks::NoMatch) << u"No token matches"_s << true;
    QTest::newRow("failed") << int(ListLooks::Failed) << u"The list could not be loaded"_s << true;
    QTest::newRow("offline") << int(ListLooks::Offline) << u"Not connected"_s << false;
    QTest::newRow("session ended") << int(ListLooks::SessionEnded) << u"Signed out"_s << false;
}

// The filter acts on what is there, be it nothing.
void TestFiveStates::everyStateKeepsItsCommandsInSight()
{
    QFETCH(int, state);
    QFETCH(QString, named);
    QFETCH(bool, canAdd);
    enter(ListLooks(state));
    QTRY_COMPARE(looks(), named);
    check(m_it->button("Add New API Token"), canAdd);
    check(m_it->button("Actions"), false);
    check(m_it->field("Filter tokens"), true);
}

KEYFOB_UI_TEST_MAIN(TestFiveStates)
#include "tst_fivestates.moc"
