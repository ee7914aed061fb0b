#pragma once

#include "tests/support/fakenocodbtypes.h"

#include <QJsonValue>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace keyfob::test {

/// One thing that goes wrong with one answer: made by a static function, refined by after() and
/// withEffect(). A value type, so that a test table can hold them.
///
/// Faults that need the honest answer (delay, cutBody, drip, truncatedJson, wrongTypes, change,
/// closeAfterEffect) let the request take effect; all others keep it from doing so unless
/// withEffect() says otherwise. Effects happen at once, also under after(): the rows in a delayed
/// list are those of the moment it was asked for.
class Fault
{
public:
    using Change = std::function<void(FakeReply&)>;
    enum class Delivery { Normal, Never, Close, Reset, CutHead, CutBody, DripBody, DripAll };

    static Fault delay(std::chrono::milliseconds time);
    static Fault neverAnswer();
    static Fault closeBeforeEffect();
    static Fault closeAfterEffect();
    /// The request is read, then the connection is reset: a real RST.
    static Fault reset();
    /// Half of the status line and headers comes, then the connection closes.
    static Fault cutHead();
    /// The full length is announced, half of the body comes, then the connection closes.
    static Fault cutBody();
    /// The head at once, then one byte of the body per interval, and blanks for ever after it.
    static Fault drip(std::chrono::milliseconds interval);
    /// The same from the first byte of the status line on.
    static Fault dripAll(std::chrono::milliseconds interval);

    static Fault redirect(const QUrl& target, int status = 302);
    static Fault html(int status, const QByteArray& page = QByteArray());
    static Fault reply(int status, const QByteArray& body, const FakeHeaders& headers = {});
    static Fault json(int status, const QJsonObject& object);
    static Fault emptyBody(int status = 200);
    static Fault tooManyRequests(std::chrono::seconds retryAfter);
    /// Blanks, streamed. Without an announced length only counting can stop it.
    static Fault hugeBody(qint64 mebibytes, bool announceLength = true);
    /// Content-Encoding gzip; a valid stream that unpacks to so many mebibytes of blanks.
    static Fault gzipBomb(qint64 mebibytes);

    /// The honest JSON with every value's type swapped for another one.
    static Fault wrongTypes();
    /// JSON of so many lists, each in the one before.
    static Fault deepNesting(int levels);
    /// Escaped NULs and half surrogate pairs in every text of the honest JSON but its ids and keys.
    static Fault oddCharacters();
    /// The first half of the honest JSON, with a Content-Length that fits.
    static Fault truncatedJson();
    /// Whatever else is to be changed in the honest answer.
    static Fault change(Change change);

    [[nodiscard]] Fault after(std::chrono::milliseconds time) const;
    [[nodiscard]] Fault withEffect(bool applied = true) const;

    [[nodiscard]] bool appliesEffect() const { return m_appliesEffect; }
    [[nodiscard]] Delivery delivery() const { return m_delivery; }
    [[nodiscard]] std::chrono::milliseconds waitingTime() const { return m_wait; }
    [[nodiscard]] std::chrono::milliseconds dripInterval() const { return m_interval; }
    /// What goes out instead of the honest answer (an empty one when there was no effect).
    [[nodiscard]] FakeReply shaped(FakeReply honest) const;

private:
    explicit Fault(Delivery delivery, bool appliesEffect);
    static Fault fixed(const FakeReply& reply);

    Delivery m_delivery;
    bool m_appliesEffect;
    std::chrono::milliseconds m_wait{0};
    std::chrono::milliseconds m_interval{0};
    std::optional<FakeReply> m_fixed;
    Change m_change;
};

/// The faults a test has ordered, and which request gets which: of those that match, the one
/// ordered first is used up first.
class FaultScript
{
public:
    static constexpr int kForEver = -1;

    void add(const Fault& fault, QByteArrayView method, QByteArrayView pathPrefix, int times);
    void clear() { m_entries.clear(); }
    /// Answers that are still to go wrong; those for ever are not counted.
    [[nodiscard]] int pending() const;
    std::optional<Fault> take(const FakeRequest& request);

private:
    struct Entry
    {
        Fault fault;
        QByteArray method;
        QByteArray pathPrefix;
        int left;
    };
    std::vector<Entry> m_entries;
};

} // namespace keyfob::test
