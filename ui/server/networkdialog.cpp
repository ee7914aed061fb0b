#include "ui/server/networkdialog.h"

#include "ui/server/networkform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagescroll.h"

#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace keyfob {

using theme::Space;

namespace {

// The context is the one under which lupdate files what it finds in this namespace.
QString tr(const char* text)
{
    return QCoreApplication::translate("keyfob", text);
}

} // namespace

void openNetworkDialog(NetworkPolicy& policy, QWidget* window)
{
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Network Settings"));
    dialog->setAccessibleName(dialog->windowTitle());
    auto* form = new QWidget;
    auto* inner = new QVBoxLayout(form);
    const int margin = theme::space(Space::L);
    inner->setContentsMargins(margin, margin, margin, margin);
    inner->addWidget(new NetworkForm(policy));
    inner->addStretch(1);
    auto* close = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(margin, 0, margin, margin);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new PageScroll(form), 1);
    column->addLayout(buttons);
    // Enter is for the fields: a dialog would press one of its buttons.
    for (auto* button : dialog->findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    const int width = theme::formWidth() + 2 * margin + theme::scrollBarExtent();
    dialog->resize(std::min(width, window->width()), window->height() - 2 * margin);
    dialog->open();
}

} // namespace keyfob
