#include "ui/theme/theme.h"

#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QVariant>

#include <utility>

namespace keyfob::theme {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* kButtonRole = "keyfobButtonRole";

struct State
{
    Appearance appearance = Appearance::System;
    std::optional<Scheme> desktop;
    Scheme scheme = Scheme::Light;
    bool isAnimated = true;
};

State& state()
{
    static State kept;
    return kept;
}

// An empty palette makes Qt start from the platform's again and ask our style, which chooses.
void chooseAgain()
{
    QApplication::setPalette(QPalette());
}

// Qt (6.4.2) tells windows alone of another font, and whoever has a size of its own hears nothing.
class FontNews : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isNews = event->type() == QEvent::ApplicationFontChange;
        if (const auto* window = isNews ? qobject_cast<QWidget*>(watched) : nullptr;
            window && window->isWindow()) {
            for (QWidget* widget : window->findChildren<QWidget*>()) {
                QEvent same(QEvent::ApplicationFontChange);
                QCoreApplication::sendEvent(widget, &same);
            }
        }
        return false;
    }
};

// Where no desktop names a font Qt falls back to 9 points, which nobody chose and few can read.
void raiseFallbackFont()
{
    QFont font = QApplication::font();
    if (font.family() == "Sans Serif"_L1 && font.pointSize() == 9) {
        font.setPointSize(10);
        QApplication::setFont(font);
    }
}

} // namespace

Scheme chooseScheme(const QPalette& platform)
{
    const auto chosen = [&platform] {
        switch (state().appearance) {
        case Appearance::Light:
            return Scheme::Light;
        case Appearance::Dark:
            return Scheme::Dark;
        case Appearance::System:
            return state().desktop.value_or(schemeOf(platform));
        }
        Q_UNREACHABLE();
    };
    state().scheme = chosen();
    return state().scheme;
}

QString wordOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return u"system"_s;
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

Appearance appearanceOf(const QString& word)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        if (word == wordOf(appearance)) {
            return appearance;
        }
    }
    return Appearance::System;
}

void apply(QApplication& application)
{
    QApplication::setStyle(new Style);
    raiseFallbackFont();
    application.installEventFilter(new FontNews(&application));
}

void setAppearance(Appearance appearance)
{
    state().appearance = appearance;
    chooseAgain();
}

Appearance appearance()
{
    return state().appearance;
}

void setDesktopScheme(std::optional<Scheme> scheme)
{
    if (std::exchange(state().desktop, scheme) != scheme) {
        chooseAgain();
    }
}

void setAnimated(bool animated)
{
    state().isAnimated = animated;
}

bool isAnimated()
{
    return state().isAnimated;
}

Scheme scheme()
{
    return state().scheme;
}

void setButtonRole(QPushButton* button, ButtonRole role)
{
    button->setProperty(kButtonRole, static_cast<int>(role));
    button->updateGeometry();
    button->update();
}

ButtonRole buttonRole(const QAbstractButton* button)
{
    const QVariant role = button ? button->property(kButtonRole) : QVariant();
    return role.isValid() ? static_cast<ButtonRole>(role.toInt()) : ButtonRole::Standard;
}

} // namespace keyfob::theme
