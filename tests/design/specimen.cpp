#include "tests/design/specimen.h"

#include "tests/design/designvalues.h"
#include "ui/theme/pictures.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pictureview.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace keyfob::design {

using namespace Qt::StringLiterals;
using theme::ButtonRole;
using theme::Role;
using theme::Space;

namespace {

constexpr int kIconsInARow = 8;

QHBoxLayout* addRow(QWidget& page)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(Space::M));
    qobject_cast<QVBoxLayout*>(page.layout())->addLayout(row);
    return row;
}

} // namespace

Specimen::Specimen()
{
    auto* column = new QVBoxLayout(this);
    const int margin = theme::space(Space::Xl);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme::space(Space::L));
    addTypes();
    addButtons();
    addFields();
    addMessages();
    addIcons();
    addPictures();
    column->addStretch();
    setFixedWidth(theme::textWidth(90));
}

void Specimen::addTypes()
{
    for (const auto& [type, name] : types()) {
        auto* label = new TextLabel(type, Role::Text);
        label->setText(u"%1: nightly-backup may read 12 tables"_s.arg(name));
        layout()->addWidget(label);
    }
    auto* muted = new TextLabel(theme::TypeRole::Small, Role::TextMuted);
    muted->setText(u"Small, TextMuted: second lines and captions"_s);
    layout()->addWidget(muted);
}

void Specimen::addButtons()
{
    QHBoxLayout* row = addRow(*this);
    const QList<std::pair<ButtonRole, QString>> roles{{ButtonRole::Primary, u"Primary"_s},
                                                      {ButtonRole::Standard, u"Standard"_s},
                                                      {ButtonRole::Danger, u"Danger"_s},
                                                      {ButtonRole::Quiet, u"Quiet"_s}};
    for (const auto& [role, name] : roles) {
        auto* button = new QPushButton(name);
        theme::setButtonRole(button, role);
        row->addWidget(button);
    }
    auto* disabled = new QPushButton(u"Disabled"_s);
    disabled->setEnabled(false);
    row->addWidget(disabled);
    row->addStretch();
    auto* choice = new Choice(2);
    choice->setText(0, u"Chosen"_s);
    choice->setText(1, u"Not"_s);
    QHBoxLayout* below = addRow(*this);
    below->addWidget(choice);
}

void Specimen::addFields()
{
    QHBoxLayout* row = addRow(*this);
    auto* field = new QLineEdit(u"With the focus ring"_s);
    row->addWidget(field);
    auto* other = new QLineEdit;
    other->setPlaceholderText(u"Without"_s);
    row->addWidget(other);
    auto* tick = new QCheckBox(u"Ticked"_s);
    tick->setChecked(true);
    row->addWidget(tick);
}

void Specimen::addMessages()
{
    using Kind = MessageBar::Kind;
    const QList<std::pair<Kind, QString>> kinds{{Kind::Info, u"Info: something to know."_s},
                                                {Kind::Success, u"Success: it is done."_s},
                                                {Kind::Warning, u"Warning: look at this."_s},
                                                {Kind::Error, u"Error: it did not work."_s}};
    for (const auto& [kind, text] : kinds) {
        auto* bar = new MessageBar;
        layout()->addWidget(bar);
        bar->showMessage(kind, Sentence(text));
    }
}

// Each in both of its sizes.
void Specimen::addIcons()
{
    auto* grid = new QGridLayout;
    const auto icons = theme::allIcons();
    for (int i = 0; i < icons.size(); ++i) {
        auto* pair = new QHBoxLayout;
        auto* large = new IconLabel(icons.at(i), Role::Text);
        large->setLarge(true);
        pair->addWidget(new IconLabel(icons.at(i), Role::TextMuted));
        pair->addWidget(large);
        pair->addStretch();
        grid->addLayout(pair, i / kIconsInARow, i % kIconsInARow);
    }
    qobject_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void Specimen::addPictures()
{
    QHBoxLayout* people = addRow(*this);
    for (int seed = 0; seed < theme::avatarGroundCount() + 2; ++seed) {
        auto* avatar = new Avatar;
        avatar->setUser(u"us%1"_s.arg(seed), QChar(u'A' + seed));
        people->addWidget(avatar);
    }
    people->addStretch();
    QHBoxLayout* row = addRow(*this);
    using theme::Picture;
    for (const Picture picture : {Picture::NoTokens, Picture::NoMatch, Picture::Offline,
                                  Picture::Failed, Picture::Locked}) {
        auto* view = new PictureView;
        view->setPicture(picture);
        view->setFixedSize(theme::pictureSize(), theme::pictureSize());
        row->addWidget(view);
    }
}

QImage Specimen::picture()
{
    show();
    adjustSize();
    activateWindow();
    if (!QTest::qWaitForWindowActive(this)) {
        qFatal("the window is not in front");
    }
    findChild<QLineEdit*>()->setFocus();
    findChild<QLineEdit*>()->deselect();
    QCoreApplication::sendPostedEvents();
    QImage picture = grab().toImage();
    picture.setDevicePixelRatio(1); // it goes into another picture, pixel by pixel
    return picture;
}

} // namespace keyfob::design
