#include "tests/support/windowundertest.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/help/helpmenu.h"
#include "ui/sidebar/programmenus.h"

#include <QClipboard>
#include <QDate>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

/// The menu Help and its dialogs, in the whole window.
class TestHelp : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openUrl(const QUrl& url) { m_opened.append(url); }

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void theButtonIsThereBeforeAnybodyHasSignedIn();
    void f1OpensItOnEveryPage();
    void theManualIsOpenedWhenItIsAskedForOnly();
    void everyWordOfAboutCanBeSelected();
    void theReportIsShownBeforeItIsSaved();
    void itIsSavedAsItIsShownForItsOwnerOnly();
    void aFolderThatTakesNothingIsToldInline();
    void itIsCopiedAsItIsShown();
    void theReportRunsFromLeftToRightInAMirroredWindow();

private:
    [[nodiscard]] DiagnosticsDialog* shown() const
    {
        return m_it->window->findChild<DiagnosticsDialog*>();
    }
    void showReport() const
    {
        m_it->action("Save Diagnostics…")->trigger();
        QTRY_VERIFY(shown() && shown()->isVisible());
    }
    [[nodiscard]] QString report() const
    {
        return m_it->find<QPlainTextEdit>("This is what is saved")->toPlainText();
    }
    void save(const QString& path) const
    {
        m_it->press("Save…");
        auto* dialog = m_it->window->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

    std::unique_ptr<WindowUnderTest> m_it;
    QTemporaryDir m_folder;
    QList<QUrl> m_opened;
};

void TestHelp::theButtonIsThereBeforeAnybodyHasSignedIn()
{
    m_it->press("Help");
    QCOMPARE(QApplication::activePopupWidget(), &m_it->window->menus().help());
    QStringList entries;
    for (const QAction* entry : m_it->window->menus().help().actions()) {
        entries += entry->isSeparator() ? QStringList() : QStringList(entry->text());
    }
    QCOMPARE(entries, QStringList({u"Save Diagnostics…"_s, u"Manual in Your Browser"_s,
                                   u"About Keyfob"_s}));
    QApplication::activePopupWidget()->close();
}

void TestHelp::f1OpensItOnEveryPage()
{
    const auto isInFront = [this] {
        return QApplication::activeWindow() == m_it->window.get();
    };
    const auto isOpened = [this, isInFront] {
        m_it->window->activateWindow(); // a menu takes that away on this platform
        const bool wasInFront = QTest::qWaitFor(isInFront);
        QTest::keyClick(m_it->keyboard(), Qt::Key_F1);
        QWidget* popup = QApplication::activePopupWidget();
        const bool isHelp = wasInFront && popup == &m_it->window->menus().help()
                            && m_it->window->geometry().contains(popup->geometry());
        return popup != nullptr && popup->close() && isHelp;
    };
    QVERIFY(isOpened());
    QVERIFY(m_it->signIn());
    QVERIFY(isOpened());
}

void TestHelp::theManualIsOpenedWhenItIsAskedForOnly()
{
    QDesktopServices::setUrlHandler(u"https"_s, this, "openUrl");
    m_it->press("Help");
    QVERIFY(m_opened.isEmpty());
    m_it->action("Manual in Your Browser")->trigger();
    QCOMPARE(m_opened,
             QList<QUrl>{QUrl(u"https://github.com/keyfob/keyfob/blob/main/docs/manual.md"_s)});
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QApplication::activePopupWidget()->close();
}

void TestHelp::everyWordOfAboutCanBeSelected()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    m_it->action("About Keyfob")->trigger();
    const auto labels = m_it->window->findChild<AboutDialog*>()->findChildren<QLabel*>();
    QVERIFY(m_it->says("Keyfob 9.8.7"));
    QVERIFY(m_it->says("independent"));
    QVERIFY(m_it->says("MIT licence"));
    for (const QLabel* label : labels) {
        QVERIFY2(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard),
                 qPrintable(label->text()));
    }
    m_it->press("Close");
    QTRY_VERIFY(m_it->window->findChild<AboutDialog*>() == nullptr);
}

void TestHelp::theReportIsShownBeforeItIsSaved()
{
    showReport();
    QVERIFY(m_it->says("no address, no email, no name and no secret"));
    auto* text = m_it->find<QPlainTextEdit>("This is what is saved");
    QVERIFY(text->isReadOnly());
    QVERIFY(isFixedWidth(text->font()));
    for (const char* part : {"System:", "Kernel:", "QtKeychain:", "Proxy: ", "Session: ", "Log"}) {
        QVERIFY2(report().contains(QLatin1String(part)), part);
    }
    QTest::keyClick(shown(), Qt::Key_Escape);
    QTRY_VERIFY(shown() == nullptr);
}

void TestHelp::itIsSavedAsItIsShownForItsOwnerOnly()
{
    showReport();
    m_it->press("Save…");
    auto* dialog = m_it->window->findChild<QFileDialog*>();
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
             u"keyfob-diagnostics-%1.txt"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    const QString path = m_folder.filePath(u"report.txt"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QVERIFY(m_it->says("Saved in"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), report());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther;
    QCOMPARE(file.permissions() & others, QFileDevice::Permissions());
}

void TestHelp::aFolderThatTakesNothingIsToldInline()
{
    showReport();
    save(u"/proc/nothing/report.txt"_s);
    QVERIFY(m_it->says("could not be saved in"));
    QVERIFY(!m_it->says("Saved in"));
    save(m_folder.filePath(u"second.txt"_s));
    QVERIFY(m_it->says("Saved in"));
    QVERIFY(!m_it->says("could not be saved in"));
}

void TestHelp::itIsCopiedAsItIsShown()
{
    showReport();
    m_it->press("Copy");
    QCOMPARE(QApplication::clipboard()->text(), report());
    QVERIFY(m_it->says("Copied."));
}

void TestHelp::theReportRunsFromLeftToRightInAMirroredWindow()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    showReport();
    QCOMPARE(shown()->layoutDirection(), Qt::RightToLeft);
    const auto* text = m_it->find<QPlainTextEdit>("This is what is saved");
    QCOMPARE(text->layoutDirection(), Qt::LeftToRight);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

KEYFOB_UI_TEST_MAIN(TestHelp)
#include "tst_help.moc"
