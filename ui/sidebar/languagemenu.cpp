#include "ui/sidebar/languagemenu.h"

#include "ui/theme/theme.h"
#include "ui/widgets/menuchoice.h"

#include <QActionGroup>
#include <QEvent>
#include <QLocale>

namespace keyfob {

namespace {

struct Name
{
    QLatin1StringView code;
    QStringView text;
};

// Where QLocale's name is that of one country's ("español de España", "American English").
constexpr Name kNames[]{
    {QLatin1StringView("ar"), u"العربية"},
    {QLatin1StringView("de"), u"Deutsch"},
    {QLatin1StringView("en"), u"English"},
    {QLatin1StringView("es"), u"Español"},
    {QLatin1StringView("fr"), u"Français"},
    {QLatin1StringView("ja"), u"日本語"},
    {QLatin1StringView("pt-BR"), u"Português (Brasil)"},
    {QLatin1StringView("zh-CN"), u"简体中文"},
};

} // namespace

QString languageName(const QString& code)
{
    for (const Name& name : kNames) {
        if (code == name.code) {
            return name.text.toString();
        }
    }
    return QLocale(code).nativeLanguageName();
}

LanguageMenu::LanguageMenu(QWidget* parent)
    : QMenu(parent)
    , m_entries(new QActionGroup(this))
{
    menuAction()->setIcon(theme::icon(theme::Icon::Globe));
    setLanguages({}, {});
}

LanguageMenu::~LanguageMenu() = default;

void LanguageMenu::setLanguages(const QStringList& codes, const QString& chosen)
{
    clear();
    m_system = addLanguage({}, {});
    m_system->setChecked(true);
    addSeparator();
    for (const QString& code : codes) {
        addLanguage(code, languageName(code))->setChecked(code == chosen);
    }
    retranslate();
}

QAction* LanguageMenu::addLanguage(const QString& code, const QString& text)
{
    QAction* entry = addChoice(*this, m_entries, text);
    entry->setData(code);
    connect(entry, &QAction::triggered, this, [this, code] { Q_EMIT chosen(code); });
    return entry;
}

void LanguageMenu::setChosen(const QString& code)
{
    const auto entries = m_entries->actions();
    for (QAction* entry : entries) {
        entry->setChecked(entry->data().toString() == code);
    }
}

void LanguageMenu::retranslate()
{
    setTitle(tr("Language"));
    m_system->setText(tr("System Default"));
}

void LanguageMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace keyfob
