// replay FILE_OR_FOLDER…: tries every input that is kept, and of a folder's a number of mutations.
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace keyfob::fuzz;

namespace {

constexpr quint32 kSeed = 1;
constexpr int kMutations = 10'000;

QByteArray contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    return file.readAll();
}

/// The words that libFuzzer is given, too: a line each, in quotes, with \\, \" and \xHH in them.
QList<QByteArray> words()
{
    QList<QByteArray> words;
    const QList<QByteArray> lines = contents(QStringLiteral(KEYFOB_FUZZ_WORDS)).split('\n');
    for (const QByteArray& line : lines) {
        if (!line.startsWith('"')) {
            continue;
        }
        QByteArray word;
        for (qsizetype at = 1; at < line.size() - 1; ++at) {
            if (line.at(at) != '\\') {
                word += line.at(at);
            } else if (line.at(++at) != 'x') {
                word += line.at(at);
            } else {
                word += QByteArray::fromHex(line.mid(at + 1, 2));
                at += 2;
            }
        }
        words.append(word);
    }
    return words;
}

/// The input that is being tried lies in a file: after a crash it is the one that has done it. It
/// stays open, since a file that is emptied and closed may be waited for until it is on the disk.
class LastInput
{
public:
    LastInput() : m_file(QCoreApplication::applicationFilePath() + QStringLiteral(".input"))
    {
        check(m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    }

    void tryIt(const QByteArray& input)
    {
        check(m_file.seek(0) && m_file.write(input) == input.size() && m_file.resize(input.size()));
        tryInput(input);
    }
    void forget() { m_file.remove(); }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    void check(bool isWritten) const
    {
        if (!isWritten) {
            qFatal("cannot write %s", qPrintable(m_file.fileName()));
        }
    }

    QFile m_file;
};

QStringList filesOf(const QString& path)
{
    const QDir folder(path);
    if (!folder.exists()) {
        return {path};
    }
    QStringList files;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        files.append(folder.filePath(name));
    }
    if (files.isEmpty()) {
        qFatal("nothing to try in %s", qPrintable(path));
    }
    return files;
}

void replay(const QString& path, LastInput& last)
{
    QList<QByteArray> inputs;
    const QStringList files = filesOf(path);
    for (const QString& file : files) {
        std::printf("%s\n", qPrintable(file));
        std::fflush(stdout);
        inputs.append(contents(file));
        last.tryIt(inputs.constLast());
    }
    if (files == QStringList(path)) {
        return;
    }
    std::printf("%d mutations from seed %u; after a crash the input is in %s\n", kMutations, kSeed,
                qPrintable(last.path()));
    std::fflush(stdout);
    Mutations mutations(kSeed, inputs, words());
    for (int i = 0; i < kMutations; ++i) {
        last.tryIt(mutations.next());
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList paths = QCoreApplication::arguments().mid(1);
    if (paths.isEmpty()) {
        qFatal("usage: replay FILE_OR_FOLDER…");
    }
    LastInput last;
    for (const QString& path : paths) {
        replay(path, last);
    }
    last.forget();
    return 0;
}
