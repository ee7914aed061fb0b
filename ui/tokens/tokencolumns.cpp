#include "ui/tokens/tokencolumns.h"

#include "ui/tokens/tokentablemodel.h"
#include "ui/widgets/menuchoice.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

namespace keyfob {

TokenColumns::TokenColumns(TokenTableModel& model, QHeaderView& header)
    : QObject(&header)
    , m_model(model)
    , m_header(header)
    , m_menu(new QMenu(&header))
{
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& place) { m_menu->popup(m_header.mapToGlobal(place)); });
    connect(m_menu, &QMenu::aboutToShow, this, &TokenColumns::fillMenu);
    connect(&m_model.layout(), &TokenListLayout::changed, this, &TokenColumns::showOrder);
    connect(&m_model, &QAbstractItemModel::columnsInserted, this, &TokenColumns::showOrder);
    connect(&m_model, &QAbstractItemModel::columnsRemoved, this, &TokenColumns::showOrder);
    // Queued: a click on a column that sorts nothing must not look as if it did.
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, &TokenColumns::showOrder,
            Qt::QueuedConnection);
    retranslate();
    showOrder();
}

TokenColumns::~TokenColumns() = default;

void TokenColumns::retranslate()
{
    m_menu->setTitle(tr("Sort and Columns"));
    fillMenu();
    m_model.followLocale();
}

void TokenColumns::showOrder()
{
    m_header.setSortIndicator(m_model.columnOf(m_model.layout().order()),
                              m_model.layout().direction());
}

void TokenColumns::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QActionGroup*>());
    TokenListLayout* layout = &m_model.layout();
    auto* orders = new QActionGroup(m_menu);
    for (const TokenOrder order : m_model.offered()) {
        const QString text = tr("Sort by %1").arg(TokenTableModel::title(order));
        connect(addChoice(*m_menu, orders, text, order == layout->order()),
                &QAction::triggered, layout,
                [layout, order] { layout->setOrder(order, layout->direction()); });
    }
    m_menu->addSeparator();
    auto* directions = new QActionGroup(m_menu);
    const auto addDirection = [&](const QString& text, Qt::SortOrder direction) {
        connect(addChoice(*m_menu, directions, text, direction == layout->direction()),
                &QAction::triggered, layout,
                [layout, direction] { layout->setOrder(layout->order(), direction); });
    };
    addDirection(tr("Ascending"), Qt::AscendingOrder);
    addDirection(tr("Descending"), Qt::DescendingOrder);
    m_menu->addSeparator();
    for (const TokenOrder order : m_model.offered()) {
        if (order == TokenOrder::Name || order == TokenOrder::Creator) {
            continue;
        }
        const QString text = tr("Column “%1”").arg(TokenTableModel::title(order));
        connect(addChoice(*m_menu, nullptr, text, layout->columns().contains(order)),
                &QAction::triggered, layout,
                [layout, order](bool isWanted) { layout->setColumn(order, isWanted); });
    }
}

} // namespace keyfob
