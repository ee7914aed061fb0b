#include "ui/account/preferencestab.h"

#include "ui/account/lockchoices.h"
#include "ui/places.h"
#include "ui/preferences/timeoptions.h"
#include "ui/sidebar/languagemenu.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace keyfob {

using theme::Appearance;
using theme::Space;
using namespace std::chrono_literals;

PreferencesTab::PreferencesTab(ProgramChoices& choices, Account& account, QMenu& help,
                               QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
    , m_window(new TextLabel(theme::TypeRole::Title))
    , m_language(new ChoiceField)
    , m_appearanceName(new TextLabel(theme::TypeRole::Strong))
    , m_appearance(new Choice(3))
    , m_start(new ChoiceField)
    , m_secrets(new TextLabel(theme::TypeRole::Title))
    , m_clipboard(new ChoiceField)
    , m_shown(new ChoiceField)
    , m_lock(new LockChoices(choices, account))
    , m_help(new MenuButton(&help))
{
    build();
    connectAll();
    retranslate();
}

void PreferencesTab::build()
{
    auto* appearance = new QVBoxLayout;
    appearance->setSpacing(theme::space(Space::Xs));
    appearance->addWidget(m_appearanceName);
    appearance->addWidget(m_appearance);
    auto* window = new Card;
    window->column()->addWidget(m_window);
    window->column()->addWidget(m_language);
    window->column()->addLayout(appearance);
    window->column()->addWidget(m_start);
    auto* secrets = new Card;
    secrets->column()->addWidget(m_secrets);
    secrets->column()->addWidget(m_clipboard);
    secrets->column()->addWidget(m_shown);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space(Space::L), 0, 0);
    column->setSpacing(theme::space(Space::L));
    column->addWidget(window);
    column->addWidget(secrets);
    column->addWidget(m_lock);
    column->addWidget(m_help, 0, Qt::AlignLeading);
    column->addStretch(1);
}

void PreferencesTab::connectAll()
{
    const auto edit = [this](auto field, auto read) {
        return [this, field, read](const auto& chosen) {
            ProgramChoices::Values values = m_choices.values();
            values.*field = read(chosen);
            m_choices.edit(values);
        };
    };
    using Values = ProgramChoices::Values;
    const auto text = [](const QVariant& chosen) { return chosen.toString(); };
    const auto seconds = [](const QVariant& chosen) {
        return std::chrono::seconds(chosen.toLongLong());
    };
    connect(m_language, &ChoiceField::chosen, this, edit(&Values::language, text));
    connect(m_start, &ChoiceField::chosen, this, edit(&Values::startPlace, text));
    connect(m_clipboard, &ChoiceField::chosen, this, edit(&Values::clipboardTime, seconds));
    connect(m_shown, &ChoiceField::chosen, this, edit(&Values::shownTime, seconds));
    connect(m_appearance, &Choice::chosenChanged, this,
            edit(&Values::appearance, [](int chosen) { return static_cast<Appearance>(chosen); }));
    connect(m_lock, &LockChoices::lockRequested, this, &PreferencesTab::lockRequested);
    connect(&m_choices, &ProgramChoices::changed, this, &PreferencesTab::update);
}

void PreferencesTab::retranslate()
{
    m_window->setText(tr("Window"));
    m_language->setName(tr("Language"));
    m_appearanceName->setText(tr("Appearance"));
    m_appearance->setAccessibleName(tr("Appearance"));
    m_appearance->setText(static_cast<int>(Appearance::System), tr("System"));
    m_appearance->setText(static_cast<int>(Appearance::Light), tr("Light"));
    m_appearance->setText(static_cast<int>(Appearance::Dark), tr("Dark"));
    m_start->setName(tr("Start page"));
    m_secrets->setText(tr("Copied and Shown Secrets"));
    m_clipboard->setName(tr("Clear the clipboard after"));
    m_shown->setName(tr("Hide a shown token after"));
    m_help->setText(tr("Help"));
    update();
}

void PreferencesTab::update()
{
    const ProgramChoices::Values& values = m_choices.values();
    const QSignalBlocker quiet(m_appearance);
    m_appearance->setChosen(static_cast<int>(values.appearance));
    updateWindow();
    const QList<std::chrono::seconds> times{10s, 30s, 60s, 120s};
    m_clipboard->setOptions(timeOptions(times, values.clipboardTime),
                            qlonglong{values.clipboardTime.count()});
    const bool isLocked = m_choices.limits().isClipboardTimeLocked;
    m_clipboard->setEnabled(!isLocked);
    m_clipboard->setNote(isLocked ? tr("Set by your administrator.") : QString());
    m_shown->setOptions(timeOptions(times, values.shownTime), qlonglong{values.shownTime.count()});
}

void PreferencesTab::updateWindow()
{
    QList<ChoiceField::Option> languages{{tr("System Default"), QString()}};
    for (const QString& code : m_choices.limits().languages) {
        languages.append({languageName(code), code});
    }
    m_language->setOptions(languages, m_choices.values().language);
    m_start->setOptions({{tr("Where I Left Off"), QString()},
                         {tr("Overview"), places::kOverview},
                         {tr("Profile"), places::kProfile},
                         {tr("Tokens"), places::kTokens},
                         {tr("Server"), places::kServer},
                         {tr("Preferences"), places::kPreferences}},
                        m_choices.values().startPlace);
}

void PreferencesTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PreferencesTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        m_choices.look();
    }
}

void PreferencesTab::focusContent()
{
    m_language->focusContent();
}

} // namespace keyfob
