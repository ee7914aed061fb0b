#include "tests/support/windowundertest.h"
#include "ui/tokens/tokendelegate.h"
#include "ui/tokens/tokentable.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/toast.h"

#include <QLabel>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

struct OpenDelegate : TokenDelegate
{
    using TokenDelegate::initStyleOption;
};

} // namespace

/// Names that are not what one expects of a name: shown as plain text with everything to be seen,
/// and spoken as the server has them.
class TestStrangeNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void aNameIsPlainTextEverywhere_data();
    void aNameIsPlainTextEverywhere();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    [[nodiscard]] QString painted(int column) const;
    [[nodiscard]] QString spoken(int column) const;
    void checkRow(const QString& shown, const QString& said) const;
    void checkToast(const QString& shown, const QString& said) const;
    void checkQuestion(const QString& said) const;

    std::unique_ptr<WindowUnderTest> m_it;
};

QString TestStrangeNames::painted(int column) const
{
    QStyleOptionViewItem option;
    auto* delegate = qobject_cast<TokenDelegate*>(
        table()->itemDelegateForIndex(table()->model()->index(0, column)));
    (delegate->*(&OpenDelegate::initStyleOption))(&option, table()->model()->index(0, column));
    return option.text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString TestStrangeNames::spoken(int column) const
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(table());
    return accessible->tableInterface()->cellAt(0, column)->text(QAccessible::Name);
}

void TestStrangeNames::aNameIsPlainTextEverywhere_data()
{
    QTest::addColumn<std::optional<QString>>("name");
    QTest::addColumn<QString>("shown"); // without the isolates around it
    using Name = std::optional<QString>;
    const auto add = [](const char* tag, const QString& name, const QString& shown) {
        QTest::newRow(tag) << Name(name) << shown;
    };
    QTest::newRow("null") << Name() << u"(no name)"_s;
    add("empty", u""_s, u"(no name)"_s);
    const QString emoji = u"🔑"_s.repeated(255);
    add("255 emoji", emoji, emoji);
    add("right to left", u"مفتاح ci"_s, u"مفتاح ci"_s);
    add("override", u"a\u202Eb"_s, u"a\uFFFDb"_s);
    add("newline", u"a\nb"_s, u"a\u240Ab"_s);
    add("tab", u"a\tb"_s, u"a\u2409b"_s);
    add("markup", u"<b>ci</b> &amp;"_s, u"<b>ci</b> &amp;"_s);
    add("formula", u"=1+1"_s, u"=1+1"_s);
}

void TestStrangeNames::checkRow(const QString& shown, const QString& said) const
{
    QCOMPARE(painted(TokenListModel::NameColumn), shown);
    QCOMPARE(spoken(TokenListModel::NameColumn), said);
    QCOMPARE(spoken(TokenListModel::ActionsColumn), u"Actions for "_s + said);
    QCOMPARE(table()->rowHeight(0), theme::rowHeight());
}

void TestStrangeNames::checkToast(const QString& shown, const QString& said) const
{
    const auto* toast = m_it->window->findChild<Toast*>();
    QVERIFY(toast->sentence().startsWith(u"Copied token “%1”."_s.arg(said)));
    const auto* label = toast->findChild<QLabel*>();
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY2(label->text().remove(QChar(0x200B)).startsWith(u"Copied token “%1”."_s.arg(shown)),
             qPrintable(label->text()));
}

void TestStrangeNames::checkQuestion(const QString& said) const
{
    const auto* dialog = m_it->window->findChild<ConfirmDialog*>();
    const auto* fact = named<QLabel>(*dialog, said);
    QVERIFY(fact);
    QCOMPARE(fact->textFormat(), Qt::PlainText);
    QVERIFY(named<QLabel>(*dialog, u"Delete token “%1”?"_s.arg(said)));
}

void TestStrangeNames::aNameIsPlainTextEverywhere()
{
    QFETCH(std::optional<QString>, name);
    QFETCH(QString, shown);
    m_it->server.addToken(WindowUnderTest::kEmail, name);
    QVERIFY(m_it->signIn());
    const bool isNamed = name && !name->isEmpty();
    const QString said = isNamed ? *name : u"(no name)"_s;
    const QString isolated = QChar(0x2068) + shown + QChar(0x2069);
    checkRow(shown, said);
    m_it->action("Copy")->trigger();
    checkToast(isolated, said);
    m_it->action("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete"));
    checkQuestion(said);
    m_it->press("Cancel");
}

KEYFOB_UI_TEST_MAIN(TestStrangeNames)
#include "tst_strangenames.moc"
