// The program's own free() and realloc(), linked into this test as into the program.

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace {

constexpr char kSecret = 's';
constexpr std::size_t kHeapOwn = 32; // glibc keeps up to four pointers in a freed block

// Out of the compiler's sight: it knows what malloc() and free() are, and that nobody may look.
void* volatile g_block = nullptr;

char* newBlock(std::size_t size)
{
    g_block = std::malloc(size);
    return static_cast<char*>(g_block);
}

char* secretBlock(std::size_t size)
{
    char* const block = newBlock(size);
    std::memset(block, kSecret, size);
    return block;
}

// As a number, taken now: what a pointer to freed memory may be used for, nobody knows.
quintptr place(const void* block)
{
    const volatile auto number = reinterpret_cast<quintptr>(block);
    return number;
}

// More than the pointers' bytes can be by chance.
bool hasSecret(const char* from, std::size_t size)
{
    return std::search_n(from, from + size, kHeapOwn, kSecret) != from + size;
}

// Who asks for as much again gets the block that was freed.
void verifyComesBackEmpty(quintptr freed, std::size_t size)
{
    char* const again = newBlock(size);
    QCOMPARE(place(again), freed);
    QVERIFY(!hasSecret(again, size));
    std::free(again);
}

} // namespace

class TestWipingHeap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreedBlockComesBackEmpty_data();
    void aFreedBlockComesBackEmpty();
    void aBlockThatGrowsLeavesNothingBehind();
    void aBlockThatShrinksLeavesNothingBehind();
    void reallocOfNothingIsMalloc();
    void reallocToNothingIsFree();
};

void TestWipingHeap::aFreedBlockComesBackEmpty_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("small") << 120;
    QTest::newRow("middling") << 5000;
}

void TestWipingHeap::aFreedBlockComesBackEmpty()
{
    QFETCH(const int, size);
    const auto wanted = static_cast<std::size_t>(size);
    char* const block = secretBlock(wanted);
    QVERIFY(hasSecret(block, wanted));
    char* const guard = newBlock(wanted); // so that the block is not joined to the free rest
    const quintptr freed = place(block);
    std::free(block);

    verifyComesBackEmpty(freed, wanted);
    std::free(guard);
}

void TestWipingHeap::aBlockThatGrowsLeavesNothingBehind()
{
    constexpr std::size_t kBefore = 120;
    char* const block = secretBlock(kBefore);
    const quintptr freed = place(block);
    g_block = std::realloc(block, 9000);
    char* const grown = static_cast<char*>(g_block);
    QVERIFY(std::all_of(grown, grown + kBefore, [](char c) { return c == kSecret; }));

    verifyComesBackEmpty(freed, kBefore);
    std::free(grown);
}

void TestWipingHeap::aBlockThatShrinksLeavesNothingBehind()
{
    constexpr std::size_t kBefore = 9000;
    constexpr std::size_t kAfter = 1000;
    char* const block = secretBlock(kBefore);
    char* const guard = newBlock(kBefore);
    const quintptr before = place(block);
    g_block = std::realloc(block, kAfter);
    char* const shrunk = static_cast<char*>(g_block);
    QCOMPARE(place(shrunk), before);
    QVERIFY(std::all_of(shrunk, shrunk + kAfter, [](char c) { return c == kSecret; }));

    constexpr std::size_t kRest = kBefore - kAfter - kHeapOwn;
    char* const rest = newBlock(kRest);
    QVERIFY(rest > shrunk && rest < shrunk + kBefore);
    QVERIFY(!hasSecret(rest, kRest));
    std::free(rest);
    std::free(shrunk);
    std::free(guard);
}

void TestWipingHeap::reallocOfNothingIsMalloc()
{
    g_block = std::realloc(nullptr, 100);
    char* const block = static_cast<char*>(g_block);
    QVERIFY(block);
    std::memset(block, 'x', 100);
    g_block = std::realloc(block, 200);
    QCOMPARE(static_cast<char*>(g_block)[99], 'x');
    std::free(g_block);
}

void TestWipingHeap::reallocToNothingIsFree()
{
    char* const block = secretBlock(120);
    const quintptr freed = place(block);
    g_block = std::realloc(block, 0);
    QVERIFY(!g_block);
    verifyComesBackEmpty(freed, 120);
}

QTEST_GUILESS_MAIN(TestWipingHeap)
#include "tst_wipingheap.moc"
