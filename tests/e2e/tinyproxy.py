"""A real proxy that lets nobody through without a user name and a password."""

import socket

from waiting import wait_until

CONFIG = """Listen 127.0.0.1
Port {port}
Timeout 60
MaxClients 50
BasicAuth {user} {password}
"""


def start(desktop, user, password):
    """Starts it, until it listens; it ends with the desktop. Returns its port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    config = desktop.base / "tinyproxy.conf"
    config.write_text(CONFIG.format(port=port, user=user, password=password), encoding="utf-8")
    desktop.start("tinyproxy", "-d", "-c", config)
    wait_until(lambda: _listens(port), "the proxy listens")
    return port


def _listens(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
        return True
    except OSError:
        return False
