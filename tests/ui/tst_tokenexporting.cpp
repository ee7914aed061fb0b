#include "tests/support/windowundertest.h"
#include "ui/tokens/tokentable.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

/// Export List…: a file of the rows that are seen, without any token.
class TestTokenExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void theFileHoldsTheRowsThatAreSeenInTheirOrder();
    void theNameOfTheFileIsSuggested();
    void anExistingFileIsAskedAbout();
    void aFolderThatTakesNothingIsTold();
    void withoutRowsThereIsNothingToExport();

private:
    [[nodiscard]] QFileDialog* dialog() const { return m_it->window->findChild<QFileDialog*>(); }
    /// Answers the dialog.
    void save(const QString& path) const
    {
        m_it->action("Export List…")->trigger();
        Q_EMIT dialog()->fileSelected(path);
        dialog()->close();
    }
    /// The dialog's own question is in a loop of its own: it is answered from inside.
    void acceptAndAnswer(QMessageBox::StandardButton answer)
    {
        m_asked.clear();
        QTimer::singleShot(0, this, [this, answer] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            m_asked = question ? question->text() : QString();
            question ? question->button(answer)->click() : dialog()->reject();
        });
        static_cast<QDialog*>(dialog())->accept();
    }
    [[nodiscard]] static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }

    std::unique_ptr<WindowUnderTest> m_it;
    QTemporaryDir m_folder;
    QString m_asked; ///< the last question
};

void TestTokenExporting::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_it->server.addUser(u"bob@example.com"_s, u"secret 123"_s);
    m_it->server.addToken(u"bob@example.com"_s, u"bob's tok"_s);
    for (const char* name : {"tok 10", "=tok 2", "ci"}) {
        m_it->server.addToken(WindowUnderTest::kEmail, QString::fromUtf8(name));
    }
    QVERIFY(m_it->signIn());
}

void TestTokenExporting::theFileHoldsTheRowsThatAreSeenInTheirOrder()
{
    auto* table = m_it->find<TokenTable>("API tokens");
    m_it->field("Filter tokens")->setText(u"tok"_s);
    table->sortByColumn(0, Qt::DescendingOrder);
    m_it->action("Export List…")->trigger();
    dialog()->selectFile(path("list"));
    static_cast<QDialog*>(dialog())->accept();
    QTRY_VERIFY(m_it->says("Saved the list, without the tokens, in"));
    const QString text = QString::fromUtf8(content(path("list.csv")));
    const QStringList lines = text.split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).contains(u"Token name,Creator,ID,Created (UTC)"_s));
    QVERIFY(lines.at(1).startsWith(u"tok 10,ada@example.com,"_s));
    QVERIFY(lines.at(2).startsWith(u"'=tok 2,ada@example.com,"_s));
    for (const FakeToken& token : m_it->server.tokens()) {
        QVERIFY(!text.contains(token.token));
    }
}

void TestTokenExporting::theNameOfTheFileIsSuggested()
{
    m_it->action("Export List…")->trigger();
    QVERIFY(dialog()->isVisible());
    QVERIFY(dialog()->windowModality() == Qt::WindowModal);
    QCOMPARE(dialog()->acceptMode(), QFileDialog::AcceptSave);
    const QString name = QFileInfo(dialog()->selectedFiles().constFirst()).fileName();
    QCOMPARE(name, u"API-tokens-127.0.0.1-%1.csv"_s.arg(m_it->server.url().port()));
}

void TestTokenExporting::anExistingFileIsAskedAbout()
{
    QFile file(path("there.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    m_it->action("Export List…")->trigger();
    dialog()->selectFile(path("there")); // what is typed lacks the end that the file has
    acceptAndAnswer(QMessageBox::No);
    QVERIFY(m_asked.contains(u"there.csv"_s));
    QVERIFY(dialog()->isVisible()); // for another name
    QCOMPARE(content(path("there.csv")), QByteArray("mine"));
    acceptAndAnswer(QMessageBox::Yes);
    QTRY_VERIFY(m_it->says("Saved the list, without the tokens, in"));
    QVERIFY(content(path("there.csv")).contains("Token name"));
}

void TestTokenExporting::aFolderThatTakesNothingIsTold()
{
    save(path("missing/list.csv"));
    QTRY_VERIFY(m_it->says("The list could not be saved in"));
    QVERIFY(m_it->says("Choose a folder"));
    save(path("list.csv"));
    QVERIFY(!m_it->says("could not be saved"));
}

void TestTokenExporting::withoutRowsThereIsNothingToExport()
{
    QVERIFY(m_it->action("Export List…")->isEnabled());
    m_it->field("Filter tokens")->setText(u"zzz"_s);
    QTRY_VERIFY(!m_it->action("Export List…")->isEnabled());
}

KEYFOB_UI_TEST_MAIN(TestTokenExporting)
#include "tst_tokenexporting.moc"
