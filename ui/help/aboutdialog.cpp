#include "ui/help/aboutdialog.h"

#include "ui/widgets/appmark.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace keyfob {

using theme::Space;
using theme::TypeRole;

namespace {

const QString kProject = QStringLiteral("https://github.com/keyfob/keyfob");

} // namespace

AboutDialog::AboutDialog(QWidget* window)
    : FittingDialog(window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Keyfob"));
    setAccessibleName(windowTitle());
    build();
    setMinimumWidth(theme::formWidth());
}

void AboutDialog::build()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::space(Space::L));
    top->addWidget(new AppMark, 0, Qt::AlignTop);
    top->addLayout(makeWords(), 1);
    auto* close = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    const int margin = theme::space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme::space(Space::M));
    column->addLayout(top);
    column->addStretch(1);
    column->addLayout(buttons);
    close->setDefault(true);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QVBoxLayout* AboutDialog::makeWords()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::space(Space::S));
    const auto add = [column](TypeRole type, const QString& text) {
        auto* label = new TextLabel(type);
        label->setText(text);
        label->setSelectable(true);
        column->addWidget(label);
    };
    add(TypeRole::Title, QStringLiteral("Keyfob ") + QCoreApplication::applicationVersion());
    add(TypeRole::Body,
        tr("For the API tokens of a NocoDB server. Keyfob is an independent program: it is not "
           "made, and not endorsed, by those who make NocoDB."));
    add(TypeRole::Body, tr("Free software under the MIT licence, without any warranty."));
    add(TypeRole::Body, kProject);
    return column;
}

} // namespace keyfob
