#include "ui/help/diagnosticsdialog.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace keyfob {

using theme::Space;

namespace {

// Its owner decides who else reads it.
bool isWritten(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
           && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
           && file.write(content) == content.size() && file.commit();
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(const QString& report, QWidget* window)
    : QDialog(window)
    , m_report(new QPlainTextEdit(report))
    , m_result(new MessageBar)
    , m_save(new QPushButton(tr("Save…")))
    , m_copy(new QPushButton(tr("Copy")))
    , m_close(new QPushButton(tr("Close")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save Diagnostics"));
    setAccessibleName(windowTitle());
    build();
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::askWhere);
    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    const int margin = theme::space(Space::L);
    resize(std::min(theme::textWidth(90), window->width() - 2 * margin),
           window->height() - 2 * margin);
    m_save->setFocus();
}

void DiagnosticsDialog::build()
{
    auto* lead = new TextLabel(theme::TypeRole::Body);
    lead->setText(tr("This is what is saved, to be sent with a report about trouble: no address, "
                     "no email, no name and no secret. Read it before you send it."));
    setAccessibleDescription(lead->text());
    m_report->setAccessibleName(tr("This is what is saved"));
    m_report->setReadOnly(true);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_report->setTabChangesFocus(true);
    m_report->setFont(theme::font(theme::TypeRole::Mono));
    m_report->setLayoutDirection(Qt::LeftToRight); // English, in every language
    auto* column = new QVBoxLayout(this);
    const int margin = theme::space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme::space(Space::M));
    column->addWidget(lead);
    column->addWidget(m_report, 1);
    column->addWidget(m_result);
    column->addLayout(makeButtons());
}

QHBoxLayout* DiagnosticsDialog::makeButtons()
{
    theme::setButtonRole(m_save, theme::ButtonRole::Primary);
    m_save->setIcon(theme::icon(theme::Icon::Download));
    m_save->setDefault(true);
    m_copy->setIcon(theme::icon(theme::Icon::Copy));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space(Space::S));
    buttons->addStretch(1);
    for (QPushButton* button : {m_close, m_copy, m_save}) {
        buttons->addWidget(button);
    }
    return buttons;
}

void DiagnosticsDialog::askWhere()
{
    auto* dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Text files (*.txt)"));
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->setDirectory(
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("keyfob-diagnostics-%1.txt")
                           .arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::save);
    dialog->open();
}

void DiagnosticsDialog::save(const QString& path)
{
    if (isWritten(path, m_report->toPlainText().toUtf8())) {
        m_result->showMessage(MessageBar::Kind::Success,
                              Sentence::quoting(tr("Saved in “%1”."),
                                                QDir::toNativeSeparators(path)));
        m_close->setFocus();
        return;
    }
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    m_result->showMessage(MessageBar::Kind::Error,
                          Sentence::quoting(tr("This could not be saved in “%1”. Choose a folder "
                                               "in which you may write and that has room."),
                                            folder));
}

void DiagnosticsDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_report->toPlainText());
    m_result->showMessage(MessageBar::Kind::Success, Sentence(tr("Copied.")));
}

} // namespace keyfob
