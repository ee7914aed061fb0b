#include "ui/tokens/tokenexporting.h"

#include "models/core/background.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace keyfob {

TokenExporting::TokenExporting(const Session& session, const TokenListModel& model,
                               const TokenFilterModel& filtered, MessageBar& result, QWidget& page)
    : QObject(&page)
    , m_session(session)
    , m_model(model)
    , m_filtered(filtered)
    , m_result(result)
    , m_page(page)
{
}

void TokenExporting::begin()
{
    auto* dialog = new QFileDialog(m_page.window(), tr("Export List"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setDirectory(
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &TokenExporting::save);
    dialog->open();
}

// Whose list it is, without what some file system does not take in a name.
QString TokenExporting::suggestedName() const
{
    static const QRegularExpression kNotInNames(QStringLiteral("[^\\w.-]+"),
                                                QRegularExpression::UseUnicodePropertiesOption);
    const QString server = m_session.account() ? m_session.account()->server.displayName()
                                               : QString();
    QString name = tr("API tokens %1").arg(server);
    return name.replace(kNotInNames, QStringLiteral("-")) + QStringLiteral(".csv");
}

std::vector<ExportedToken> TokenExporting::rows() const
{
    std::vector<ExportedToken> rows;
    rows.reserve(static_cast<std::size_t>(m_filtered.rowCount()));
    for (int row = 0; row < m_filtered.rowCount(); ++row) {
        const QModelIndex cell = m_filtered.index(row, 0);
        rows.emplace_back(*m_model.token(cell.data(TokenListModel::IdRole).toLongLong()));
    }
    return rows;
}

// Not in the window's thread: lists are long, and folders can be on a slow network.
void TokenExporting::save(const QString& path)
{
    m_result.clear();
    const TokenExportWords words{{tr("Token name"), tr("Creator"), tr("ID"), tr("Created (UTC)"),
                                  tr("Last used (UTC)"), tr("Expires (UTC)"), tr("Status")},
                                 tr("enabled"),
                                 tr("disabled")};
    const auto write = [path, words, rows = rows()] {
        const QByteArray content = tokenListAsCsv(rows, words);
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
               && file.commit();
    };
    inBackground(this, write, [this, path](bool isSaved) { saved(path, isSaved); });
}

void TokenExporting::saved(const QString& path, bool isSaved)
{
    if (isSaved) {
        Q_EMIT said(Sentence::quoting(tr("Saved the list, without the tokens, in “%1”."),
                                      QDir::toNativeSeparators(path)));
        return;
    }
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    m_result.showMessage(MessageBar::Kind::Error, [folder] {
        return Sentence::quoting(tr("The list could not be saved in “%1”. Choose a folder in which "
                                    "you may write and that has room, and export it again."),
                                 folder);
    });
}

} // namespace keyfob
