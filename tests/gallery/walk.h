#pragma once

#include "tests/gallery/camera.h"
#include "tests/support/languageswitch.h"
#include "tests/support/windowundertest.h"

#include <QDialog>

namespace keyfob::test {

/// Goes from screen to screen of one window and has a picture taken of each.
class Walk
{
public:
    Walk(std::optional<QDir> folder, const Variant& variant)
        : m_size(variant.size)
        , m_camera(std::move(folder), variant)
    {
        m_it.window->resize(m_size);
    }

    /// To see on each screen what does not follow when the language changes, without pictures.
    Walk(LanguageSwitch& languages, const Variant& variant)
        : Walk(std::nullopt, variant)
    {
        m_languages = &languages;
    }

    void run();
    [[nodiscard]] const QStringList& leftBehind() const { return m_left; }
    [[nodiscard]] const QStringList& faults() const { return m_camera.faults(); }

private:
    void keep(const char* screen);
    void keepMenu(const char* action, const char* screen);
    /// A new start of the program, at the sign-in page.
    void startAnew(const QString& path = {});
    template<typename Condition>
    void until(Condition condition) const
    {
        if (!QTest::qWaitFor(condition, kPatience)) {
            qFatal("the screen after %s did not come", m_last);
        }
    }
    /// Otherwise a fault that was ordered for one request meets the next.
    void untilServerHasIt() const;
    void signInScreens();
    void helpScreens();
    void stateScreens();
    void menuScreens();
    void tokenScreens();
    void newTokenScreens();
    void bulkScreens();
    void columnScreens();
    void profileScreens();
    void troubleScreens();
    void otherWaysIn();
    void serverTab();
    void preferencesScreens();
    void lockScreens();
    void certificateScreens();
    void accountScreens();
    void networkScreens();

    static constexpr int kPatience = 20'000; // milliseconds; the machine may have much else to do

    WindowUnderTest m_it;
    QSize m_size;
    Camera m_camera;
    LanguageSwitch* m_languages = nullptr;
    QStringList m_left;
    const char* m_last = "the start";
};

} // namespace keyfob::test
