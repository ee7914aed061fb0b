#pragma once

// The one place that knows a length or a font: everything derives from the application's font,
// so that big fonts get big controls and nothing clips.

#include <QFont>
#include <QSize>

class QWidget;

namespace keyfob::theme {

// Distances, 2 to 48 pixels with a font of 13 pixels. They grow half as fast as the font: text
// needs the room more than the gaps do when a double font meets a small window.
enum class Space { Hairline, Xxs, Xs, S, M, L, Xl, Xxl };

enum class Radius { Small, Medium, Large };

enum class TypeRole {
    Body,
    Strong,  // Body, semi-bold
    Small,   // captions, second lines
    Title,   // of a section or card
    Heading, // of a page
    Mono,    // tokens, addresses, fingerprints
};

[[nodiscard]] int space(Space space);
[[nodiscard]] qreal radius(Radius radius);
[[nodiscard]] QFont font(TypeRole role);

// Height of a table row, and of a button, field or combo box, in pixels.
[[nodiscard]] int rowHeight();
[[nodiscard]] int controlHeight();

// Edges: icons in buttons and menus, the bigger ones in bars, an avatar, the picture of an empty
// page, the program's mark.
[[nodiscard]] int iconSize();
[[nodiscard]] int largeIconSize();
[[nodiscard]] int avatarSize();
[[nodiscard]] int pictureSize();
[[nodiscard]] int markSize();

// Where the words beside a box to tick begin.
[[nodiscard]] int tickIndent();

// The scroll bar's thickness, and the width of lines that mark focus.
[[nodiscard]] int scrollBarExtent();
[[nodiscard]] int focusWidth();

// Width of about so many characters of body text: for columns of text and for fields.
[[nodiscard]] int textWidth(int characters);

// Whether a page of that width has room for pictures and columns beside its words.
[[nodiscard]] bool isWidePage(int width);

// Width of the sidebar in a window of that width: full, or with icons only where big fonts would
// leave the page too little. NavButton and UserButton drop their words by themselves.
[[nodiscard]] int sidebarWidth(int windowWidth);
[[nodiscard]] bool hasFullSidebar(int windowWidth);

// The window's least size, which big fonts do not raise, and its size at first.
[[nodiscard]] QSize minimumWindowSize();
[[nodiscard]] QSize firstWindowSize();

// The widest a form or column of text should get.
[[nodiscard]] int formWidth();

} // namespace keyfob::theme
