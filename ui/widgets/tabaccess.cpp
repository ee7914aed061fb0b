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
    TabInterface(QTabBar* ofBar, int index) : m_bar(ofBar), m_index(index) { }

    [[nodiscard]] bool isValid() const override
    {
        return bar() != nullptr && m_index < bar()->count();
    }
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
        return isValid() && what == QAccessible::Name ? bar()->tabText(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? bar()->tabRect(m_index).translated(bar()->mapToGlobal(QPoint()))
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
            bar()->setCurrentIndex(m_index);
        }
    }

private:
    /// None while it is being destroyed, when it is still asked for, to be logged.
    [[nodiscard]] QTabBar* bar() const { return qobject_cast<QTabBar*>(m_bar.data()); }

    QPointer<QWidget> m_bar;
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
    const bool isCurrent = m_index == bar()->currentIndex();
    state.selectable = true;
    state.selected = isCurrent;
    state.focused = isCurrent && bar()->hasFocus();
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
