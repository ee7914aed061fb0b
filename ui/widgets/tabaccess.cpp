#include "ui/widgets/tabaccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QTabBar>

namespace keyfob {

using namespace Qt::StringLiterals;

namespace {

class TabInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TabInterface(QTabBar* bar, int index) : m_bar(bar), m_index(index) { }

    [[nodiscard]] bool isValid() const override { return m_bar && m_index < m_bar->count(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override
    {
        return isValid() ? parent()->window() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_bar);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::PageTab; }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return isValid() && what == QAccessible::Name ? m_bar->tabText(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? m_bar->tabRect(m_index).translated(m_bar->mapToGlobal(QPoint()))
                         : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override;

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface*>(this)
                   : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (isValid() && action == pressAction()) {
            m_bar->setCurrentIndex(m_index);
        }
    }

private:
    QPointer<QTabBar> m_bar;
    int m_index;
};

QAccessible::State TabInterface::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state = parent()->state();
    const bool isCurrent = m_index == m_bar->currentIndex();
    state.selectable = true;
    state.selected = isCurrent;
    state.focused = isCurrent && m_bar->hasFocus();
    return state;
}

class TabBarInterface : public QAccessibleWidget
{
public:
    explicit TabBarInterface(QTabBar* bar) : QAccessibleWidget(bar, QAccessible::PageTabList) { }

    [[nodiscard]] int childCount() const override { return bar() ? bar()->count() : 0; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* tab) const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return bar() && what == QAccessible::Name ? bar()->tabText(bar()->currentIndex())
                                                  : QAccessibleWidget::text(what);
    }

protected:
    ~TabBarInterface() override;

private:
    [[nodiscard]] QTabBar* bar() const { return qobject_cast<QTabBar*>(object()); }

    mutable QHash<int, QAccessible::Id> m_tabs; ///< those that were asked for
};

TabBarInterface::~TabBarInterface()
{
    for (const QAccessible::Id tab : std::as_const(m_tabs)) {
        QAccessible::deleteAccessibleInterface(tab);
    }
}

QAccessibleInterface* TabBarInterface::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    if (!m_tabs.contains(index)) {
        auto* tab = new TabInterface(bar(), index);
        m_tabs.insert(index, QAccessible::registerAccessibleInterface(tab));
    }
    return QAccessible::accessibleInterface(m_tabs.value(index));
}

int TabBarInterface::indexOfChild(const QAccessibleInterface* tab) const
{
    int index = childCount() - 1;
    while (index >= 0 && child(index) != tab) {
        --index;
    }
    return index;
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* bar = qobject_cast<QTabBar*>(object);
    return bar && className == "QTabBar"_L1 ? new TabBarInterface(bar) : nullptr;
}

} // namespace

void installTabAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace keyfob
