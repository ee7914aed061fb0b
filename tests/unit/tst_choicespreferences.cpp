#include "app/preferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace keyfob;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Values = ProgramChoices::Values;

/// What a person has chosen for the whole program, from one run to the next.
class TestChoicesPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyChoiceSurvivesARestart();
    void neverIsAChoiceLikeOthers();
    void whatNobodyHasChosenFollowsTheDefault();
    void whatCannotBeUsedIsTheDefault_data();
    void whatCannotBeUsedIsTheDefault();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"keyfob.conf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestChoicesPreferences::everyChoiceSurvivesARestart()
{
    const Values chosen{.language = u"pt-BR"_s,
                        .appearance = theme::Appearance::Dark,
                        .clipboardTime = 10s,
                        .shownTime = 120s,
                        .lockAfter = 15min,
                        .locksWithScreen = true,
                        .startPlace = u"overview"_s};
    QVERIFY(Preferences(file()).choices() == Values{});
    Preferences(file()).setChoices(chosen);
    QVERIFY(Preferences(file()).choices() == chosen);
    Preferences(file()).setChoices({});
    QVERIFY(Preferences(file()).choices() == Values{});
}

void TestChoicesPreferences::neverIsAChoiceLikeOthers()
{
    Values never;
    never.clipboardTime = 0s;
    never.shownTime = 0s;
    Values minute;
    minute.lockAfter = 1min;
    Preferences(file()).setChoices(never, minute);
    QVERIFY(Preferences(file()).choices(minute) == never);
}

// As an administrator changes it.
void TestChoicesPreferences::whatNobodyHasChosenFollowsTheDefault()
{
    Values before;
    before.clipboardTime = 20s;
    Values chosen = before;
    chosen.shownTime = 10s;
    Preferences(file()).setChoices(chosen, before);
    Values now = before;
    now.clipboardTime = 30s;
    QVERIFY(Preferences(file()).choices(now).clipboardTime == 30s);
    QVERIFY(Preferences(file()).choices(now).shownTime == 10s);
}

void TestChoicesPreferences::whatCannotBeUsedIsTheDefault_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::newRow("no number") << QByteArray("soon");
    QTest::newRow("too short") << QByteArray("0");
    QTest::newRow("too long") << QByteArray("100000");
    QTest::newRow("negative") << QByteArray("-5");
    QTest::newRow("too large for a number") << QByteArray("99999999999999999999");
}

void TestChoicesPreferences::whatCannotBeUsedIsTheDefault()
{
    QFETCH(QByteArray, time);
    QFile written(file());
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("[secrets]\nclearClipboardAfter=" + time + "\nhideTokenAfter=" + time
                  + "\n[lock]\nafterMinutes=" + time + "\n[window]\nappearance=green\n");
    written.close();
    QVERIFY(Preferences(file()).choices() == Values{});
}

QTEST_APPLESS_MAIN(TestChoicesPreferences)
#include "tst_choicespreferences.moc"
