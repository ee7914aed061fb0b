#pragma once

#include "tests/support/windowundertest.h"

#include <QDialog>
#include <QDir>

namespace keyfob::test {

/// How the window is looked at.
struct Variant
{
    QString name;
    theme::Appearance appearance;
    QSize size;
    double font;
    Qt::LayoutDirection direction;
    QString language = QStringLiteral("en");
};

/// Goes from screen to screen of one window and keeps a picture of each.
class Walk
{
public:
    Walk(QDir folder, const Variant& variant)
        : m_folder(std::move(folder))
        , m_variant(variant)
    {
        m_it.window->resize(variant.size);
    }

    void run();

private:
    // Layouts settle in several rounds: two equal pictures in a row are taken for the final one.
    void keep(const char* screen)
    {
        QWidget* shown = m_it.window.get();
        if (QWidget* dialog = QApplication::activeModalWidget()) { // the one in front
            shown = dialog;
        }
        if (QWidget* menu = QApplication::activePopupWidget()) {
            shown = menu;
        }
        QImage picture;
        until([&picture, shown] {
            QCoreApplication::sendPostedEvents();
            const QImage before = std::exchange(picture, shown->grab().toImage());
            return picture == before;
        });
        picture.save(m_folder.filePath(
            QStringLiteral("%1-%2-%3.png")
                .arg(++m_number, 2, 10, QLatin1Char('0'))
                .arg(QString::fromUtf8(screen), m_variant.name)));
    }
    template<typename Condition>
    static void until(Condition condition)
    {
        if (!QTest::qWaitFor(condition)) {
            qFatal("a screen did not come");
        }
    }
    void signInScreens();
    void tokenScreens();
    void newTokenScreens();
    void bulkScreens();
    void columnScreens();
    void profileScreens();
    void troubleScreens();
    void otherWaysIn();
    void serverTab();
    void certificateScreens();
    void accountScreens();
    void networkScreens();

    WindowUnderTest m_it;
    QDir m_folder;
    Variant m_variant;
    int m_number = 0;
};

} // namespace keyfob::test
