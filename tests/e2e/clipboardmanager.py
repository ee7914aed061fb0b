"""A clipboard manager that only listens: prints a line for each content it is asked to keep.

A program that exits while it owns the X clipboard hands the content to such a manager, if there is
one (as there is on most desktops), and it outlives the program. Without a manager it would be gone
anyway, and no test could tell whether the program cleared it.
"""

import ctypes

SELECTION_REQUEST, SELECTION_NOTIFY = 30, 31


class SelectionRequest(ctypes.Structure):
    """XSelectionRequestEvent."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("owner", ctypes.c_ulong),
        ("requestor", ctypes.c_ulong),
        ("selection", ctypes.c_ulong),
        ("target", ctypes.c_ulong),
        ("property", ctypes.c_ulong),
        ("time", ctypes.c_ulong),
    ]


class SelectionNotify(ctypes.Structure):
    """XSelectionEvent: the same without an owner."""

    _fields_ = [field for field in SelectionRequest._fields_ if field[0] != "owner"]


class Event(ctypes.Union):
    """XEvent, which is always 24 longs."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("request", SelectionRequest),
        ("notify", SelectionNotify),
        ("room", ctypes.c_long * 24),
    ]


def main():
    """Owns CLIPBOARD_MANAGER until it is killed."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XCreateSimpleWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    window = ctypes.c_ulong(x11.XCreateSimpleWindow(display, root, 0, 0, 1, 1, 0, 0, 0))
    manager = ctypes.c_ulong(x11.XInternAtom(display, b"CLIPBOARD_MANAGER", 0))
    x11.XSetSelectionOwner(display, manager, window, 0)
    x11.XSync(display, 0)
    print("ready", flush=True)
    event = Event()
    while True:
        x11.XNextEvent(display, ctypes.byref(event))
        if event.type == SELECTION_REQUEST:
            print("asked to keep the clipboard", flush=True)
            _answer(x11, display, event.request)


def _answer(x11, display, request):
    """Lets the program that asks go on at once: it waits for this."""
    answer = Event()
    for name, _ in SelectionNotify._fields_:
        setattr(answer.notify, name, getattr(request, name))
    answer.notify.type = SELECTION_NOTIFY
    x11.XSendEvent(display, ctypes.c_ulong(request.requestor), 0, 0, ctypes.byref(answer))
    x11.XFlush(display)


if __name__ == "__main__":
    main()
