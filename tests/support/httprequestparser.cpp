#include "tests/support/httprequestparser.h"

#include <utility>

namespace keyfob::test {

QByteArray HttpRequestParser::Request::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

HttpRequestParser::State HttpRequestParser::feed(const QByteArray& bytes)
{
    m_buffer += bytes;
    parse();
    return m_state;
}

HttpRequestParser::Request HttpRequestParser::take()
{
    Request done = std::exchange(m_request, {});
    m_state = State::Reading;
    m_part = Part::Head;
    m_expected = 0;
    parse();
    return done;
}

void HttpRequestParser::parse()
{
    bool progress = true;
    while (progress && m_state == State::Reading) {
        switch (m_part) {
        case Part::Head:
            progress = parseHead();
            break;
        case Part::Body:
            progress = parseBody();
            break;
        case Part::ChunkSize:
            progress = parseChunkSize();
            break;
        case Part::ChunkData:
            progress = parseChunkData();
            break;
        case Part::Trailer:
            progress = parseTrailer();
            break;
        }
    }
}

bool HttpRequestParser::parseHead()
{
    // Node refuses at the first byte what cannot be a method, such as the beginning of TLS.
    if (!m_buffer.isEmpty() && (m_buffer.front() < 'A' || m_buffer.front() > 'Z')) {
        return fail(State::Malformed);
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > kMaxHead || (end < 0 && m_buffer.size() > kMaxHead)) {
        return fail(State::TooLarge);
    }
    if (end < 0) {
        return false;
    }
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> lines = head.split('\n');
    if (!parseRequestLine(lines.first().trimmed())) {
        return fail(State::Malformed);
    }
    for (const QByteArray& line : lines.mid(1)) {
        if (!parseHeader(line.trimmed())) {
            return fail(State::Malformed);
        }
    }
    if (m_request.header("Transfer-Encoding").toLower() == "chunked") {
        m_part = Part::ChunkSize;
        return true;
    }
    const QByteArray length = m_request.header("Content-Length");
    bool isNumber = true;
    m_expected = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || m_expected < 0) {
        return fail(State::Malformed);
    }
    m_part = Part::Body;
    return true;
}

bool HttpRequestParser::parseRequestLine(const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.")) {
        return false;
    }
    m_request.method = words.at(0);
    m_request.target = words.at(1);
    // A client that takes this server for its proxy names the whole address.
    if (m_request.target.startsWith("http://")) {
        m_request.target.remove(0, m_request.target.indexOf('/', qsizetype{7}));
    }
    const bool isTunnel = m_request.method == "CONNECT"; // names host and port only
    return !m_request.method.isEmpty() && (isTunnel || m_request.target.startsWith('/'));
}

bool HttpRequestParser::parseHeader(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) {
        return false;
    }
    m_request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    return true;
}

bool HttpRequestParser::parseBody()
{
    if (m_buffer.size() < m_expected) {
        return false;
    }
    m_request.body = m_buffer.left(m_expected);
    m_buffer.remove(0, m_expected);
    m_state = State::Complete;
    return false;
}

bool HttpRequestParser::parseChunkSize()
{
    QByteArray line;
    if (!takeLine(&line)) {
        return false;
    }
    bool isNumber = false;
    m_expected = line.split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_expected < 0) {
        return fail(State::Malformed);
    }
    m_part = m_expected == 0 ? Part::Trailer : Part::ChunkData;
    return true;
}

bool HttpRequestParser::parseChunkData()
{
    if (m_buffer.size() < m_expected + 2) {
        return false;
    }
    m_request.body += m_buffer.left(m_expected);
    m_buffer.remove(0, m_expected + 2);
    m_part = Part::ChunkSize;
    return true;
}

bool HttpRequestParser::parseTrailer()
{
    QByteArray line;
    if (!takeLine(&line)) {
        return false;
    }
    if (line.isEmpty()) {
        m_state = State::Complete;
        return false;
    }
    return true;
}

bool HttpRequestParser::takeLine(QByteArray* line)
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0) {
        return false;
    }
    *line = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    return true;
}

bool HttpRequestParser::fail(State state)
{
    m_state = state;
    return false;
}

} // namespace keyfob::test
