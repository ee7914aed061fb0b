#include "tests/gallery/cuttexts.h"

#include "tests/gallery/widgets.h"
#include "tests/support/tooltip.h"
#include "ui/theme/viewpainting.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/navbutton.h"
#include "ui/widgets/userbutton.h"

#include <QAbstractItemDelegate>
#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

namespace keyfob::test {

namespace {

constexpr int kFieldMargin = 2; // of QLineEdit, on each side of its text
constexpr int kNoLimit = 1 << 20;

QString lacks(const QWidget& widget, const QString& words, const QSize& has, const QSize& needs)
{
    return words.isEmpty() || (has.width() >= needs.width() && has.height() >= needs.height())
               ? QString()
               : fault(widget, words,
                       QStringLiteral("is cut: it has %1\u00d7%2 and needs %3\u00d7%4")
                           .arg(has.width()).arg(has.height())
                           .arg(needs.width()).arg(needs.height()));
}

// What somebody reads who rests the pointer there.
bool isTold(QWidget& widget, const QPoint& place, const QString& words)
{
    QToolTip::showText({}, QString());
    QHelpEvent event(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QCoreApplication::sendEvent(&widget, &event);
    return toolTipAsShown(QToolTip::text()).simplified().contains(words.simplified());
}

QString shortened(QWidget& widget, const QString& words)
{
    return isTold(widget, widget.rect().center(), words)
               ? QString()
               : fault(widget, words, QStringLiteral("is shortened, and no tool tip has it whole"));
}

QString cutLabel(const QLabel& label)
{
    const QRect room = label.contentsRect();
    const int wrap = label.wordWrap() ? Qt::TextWordWrap : 0;
    const QRect limits(0, 0, label.wordWrap() ? room.width() : kNoLimit, kNoLimit);
    const QRect needs = label.fontMetrics().boundingRect(limits, wrap, label.text());
    return lacks(label, label.text(), room.size(), needs.size());
}

// What takes only the room that is left over may go altogether.
QString cutElided(ElidedLabel& label)
{
    const bool mayGo = label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
    if (label.shownText() == label.text() || (label.shownText().isEmpty() && mayGo)) {
        return {};
    }
    return label.shownText().isEmpty()
               ? fault(label, label.text(), QStringLiteral("has no room at all"))
               : shortened(label, label.text());
}

QString cutButton(QAbstractButton& button)
{
    QString words = button.text().remove(u'&');
    const bool mayBeShortened = qobject_cast<NavButton*>(&button) != nullptr
                                || qobject_cast<UserButton*>(&button) != nullptr;
    if (!mayBeShortened) {
        return lacks(button, words, button.size(), button.minimumSizeHint());
    }
    return button.width() < button.sizeHint().width() ? shortened(button, words) : QString();
}

QString cutPlaceholder(const QLineEdit& field)
{
    const QMargins margins = field.textMargins();
    int room = field.width() - margins.left() - margins.right() - 2 * kFieldMargin
               - 2 * theme::space(theme::Space::S);
    for (const auto* beside : field.findChildren<QToolButton*>()) {
        room -= beside->isVisible() ? beside->width() : 0;
    }
    const QString words = field.text().isEmpty() ? field.placeholderText() : QString();
    const QSize needs(field.fontMetrics().horizontalAdvance(words),
                      field.minimumSizeHint().height());
    return lacks(field, words, {room, field.height()}, needs);
}

QStringList cutTabs(const QTabBar& bar)
{
    QStringList found;
    for (int tab = 0; tab < bar.count(); ++tab) {
        const QRect place = bar.tabRect(tab) & bar.rect();
        const QSize needs = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab));
        if (bar.tabToolTip(tab) == bar.tabText(tab)) {
            continue; // shortened, and told whole
        }
        found.append(lacks(bar, bar.tabText(tab), place.size(), needs));
    }
    return found;
}

QStringList cutSections(const QHeaderView& header)
{
    QStringList found;
    for (int section = 0; section < header.count(); ++section) {
        QStyleOptionHeader option;
        option.initFrom(&header);
        option.rect = QRect(0, 0, header.sectionSize(section), header.height());
        option.sortIndicator = section == header.sortIndicatorSection()
                                   ? QStyleOptionHeader::SortUp : QStyleOptionHeader::None;
        const QString words = header.model()->headerData(section, Qt::Horizontal).toString();
        found.append(lacks(header, words, theme::headerLabelRect(option).size(),
                           header.fontMetrics().size(0, words)));
    }
    return found;
}

QString cutCell(const QTableView& table, const QModelIndex& cell)
{
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.font = table.font();
    const QRect place = table.visualRect(cell);
    const QSize needs = table.itemDelegate()->sizeHint(option, cell);
    const QString words = cell.data(Qt::AccessibleTextRole).toString();
    const QRect seen = place & table.viewport()->rect();
    if (seen.isEmpty() || (needs.width() <= place.width() && needs.height() <= place.height())) {
        return {};
    }
    return isTold(*table.viewport(), seen.center(), words)
               ? QString()
               : fault(table, words, QStringLiteral("is shortened, and no tool tip has it whole"));
}

QStringList cutCells(const QTableView& table)
{
    QStringList found;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            found.append(cutCell(table, table.model()->index(row, column)));
        }
    }
    return found;
}

QStringList cutIn(QWidget& widget)
{
    if (auto* label = qobject_cast<ElidedLabel*>(&widget)) {
        return {cutElided(*label)};
    }
    if (const auto* label = qobject_cast<QLabel*>(&widget)) {
        return {cutLabel(*label)};
    }
    if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        return {cutButton(*button)};
    }
    if (const auto* field = qobject_cast<QLineEdit*>(&widget)) {
        return {cutPlaceholder(*field)};
    }
    if (const auto* tabs = qobject_cast<QTabBar*>(&widget)) {
        return cutTabs(*tabs);
    }
    const auto* header = qobject_cast<QHeaderView*>(&widget);
    if (header != nullptr && header->orientation() == Qt::Horizontal) {
        return cutSections(*header);
    }
    const auto* table = qobject_cast<QTableView*>(&widget);
    return table != nullptr ? cutCells(*table) : QStringList();
}

QStringList cutEntries(const QMenu& menu)
{
    QStringList found;
    for (QAction* entry : menu.actions()) {
        if (!entry->isVisible() || entry->isSeparator()) {
            continue;
        }
        const QSize has = (menu.actionGeometry(entry) & menu.rect()).size();
        const QString words = QString(entry->text()).remove(u'&');
        found.append(lacks(menu, words, has, menu.fontMetrics().size(0, words)));
    }
    return found;
}

} // namespace

QStringList cutTexts(const QWidget& window)
{
    QStringList found;
    if (const auto* menu = qobject_cast<const QMenu*>(&window)) {
        found = cutEntries(*menu);
    }
    for (QWidget* widget : widgetsIn(window)) {
        found.append(cutIn(*widget));
    }
    found.removeAll(QString());
    return found;
}

} // namespace keyfob::test
