#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace keyfob::test {

/// Cuts a stream of bytes into HTTP/1.1 requests, so that the fake servers of the tests see
/// requests and not packets. Understands Content-Length and chunked bodies and pipelining.
class HttpRequestParser
{
public:
    enum class State {
        Reading,   ///< more bytes are needed
        Complete,  ///< take() gives a request
        Malformed, ///< the connection is to be closed with 400
        TooLarge,  ///< headers over 16 KiB: 431, as Node (under NocoDB) does
    };

    struct Request
    {
        QByteArray method;
        QByteArray target; ///< path and query as sent
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray body;

        [[nodiscard]] QByteArray header(QByteArrayView name) const;
    };

    State feed(const QByteArray& bytes);
    [[nodiscard]] State state() const { return m_state; }
    /// The complete request; what came after it is parsed next, so look at state() again.
    Request take();

private:
    enum class Part { Head, Body, ChunkSize, ChunkData, Trailer };

    static constexpr qsizetype kMaxHead = 16 * 1024LL;

    void parse();
    bool parseHead();
    bool parseRequestLine(const QByteArray& line);
    bool parseHeader(const QByteArray& line);
    bool parseBody();
    bool parseChunkSize();
    bool parseChunkData();
    bool parseTrailer();
    bool takeLine(QByteArray* line);
    bool fail(State state);

    State m_state = State::Reading;
    Part m_part = Part::Head;
    QByteArray m_buffer;
    Request m_request;
    qsizetype m_expected = 0; ///< bytes of the body or chunk that are still to come
};

} // namespace keyfob::test
