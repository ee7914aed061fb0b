#pragma once

#include <QWidget>

#include <functional>

namespace keyfob {

/// The place of a page that is made when it is first shown, so that a start costs what it shows.
class LatePlace : public QWidget
{
    Q_OBJECT

public:
    using Maker = std::function<QWidget*()>;

    explicit LatePlace(Maker maker);

    /// The page, which is made if it is not there yet.
    [[nodiscard]] QWidget& made();

    /// None while another page is seen: what holds both would be as high as the higher one.
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The page has come, last in the order of the keyboard.
    void pageMade(QWidget* page);

protected:
    void showEvent(QShowEvent* event) override;

private:
    Maker m_maker;
    QWidget* m_page = nullptr;
};

/// Such a place for a page of this class.
template<typename Page>
class LatePage : public LatePlace
{
public:
    explicit LatePage(std::function<Page*()> maker)
        : LatePlace(std::move(maker))
    {
    }

    [[nodiscard]] Page& page() { return static_cast<Page&>(made()); }
};

} // namespace keyfob
