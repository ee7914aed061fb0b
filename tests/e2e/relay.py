"""A server in front of the real one, for what that cannot show: it passes on all that it is asked,
and changes answers on the way. With a certificate it speaks TLS."""

import http.client
import json
import ssl
import sys
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

PREFIX_LENGTH = 12
# Those of one connection only; answers come unpacked, so that they can be changed.
NOT_PASSED_ON = {"host", "connection", "accept-encoding", "content-length", "transfer-encoding",
                 "keep-alive"}


@dataclass
class Reply:
    """An answer on its way."""

    status: int
    headers: list
    body: bytes

    @staticmethod
    def of(status, content):
        """An answer of our own, in JSON."""
        return Reply(status, [("Content-Type", "application/json")], json.dumps(content).encode())


class Relay:
    """Use as a context. change(method, path, body, ask) gives the answer; ask() is the real one's.

    To who uses it as a proxy for plain http, every server is the real one.
    """

    def __init__(self, server, change=None):
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.behind = urlsplit(server.url).netloc
        self._server.change = change or (lambda method, path, body, ask: ask())
        self.port = self._server.server_port
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def certify(self, pem):
        """From now on it speaks TLS with the certificate and key of this file."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        self._server.context = context
        self.url = self.url.replace("http:", "https:")

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()


class SecondFactor:
    """A change: signing in wants a code, in the shapes of NocoDB's documents."""

    def __init__(self, code):
        self._code = code
        self._signed_in = None

    def __call__(self, method, path, body, ask):
        if path.endswith("/auth/user/signin"):
            self._signed_in = ask()
            return Reply.of(200, {"twoFactorRequired": True, "twoFactorToken": "of one sign-in"})
        if path.endswith("/auth/mfa/verify"):
            is_right = json.loads(body)["code"] == self._code
            return self._signed_in if is_right else Reply.of(400, {"msg": "Invalid code"})
        return ask()


def shown_once(method, path, _body, ask):
    """A change: tokens are told only when they are made, as newer servers have it."""
    reply = ask()
    if (method, path.partition("?")[0], reply.status) != ("GET", "/api/v1/tokens", 200):
        return reply
    page = json.loads(reply.body)
    for row in page["list"]:
        row |= {"token_prefix": row["token"][:PREFIX_LENGTH], "token": None}
    return Reply.of(200, page)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    context = None

    def get_request(self):
        connection, address = super().get_request()
        if self.context:  # the handshake belongs to the connection's own thread
            connection = self.context.wrap_socket(
                connection, server_side=True, do_handshake_on_connect=False
            )
        return connection, address

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], OSError):  # who does not trust us hangs up
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    def _serve(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        reply = self.server.change(self.command, self.path, body, lambda: self._ask(body))
        self.send_response_only(reply.status)
        for name, value in _passed_on(reply.headers):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body)

    def _ask(self, body):
        connection = http.client.HTTPConnection(self.server.behind, timeout=20)
        try:
            headers = dict(_passed_on(self.headers.items()))
            connection.request(self.command, self.path, body or None, headers)
            reply = connection.getresponse()
            return Reply(reply.status, reply.getheaders(), reply.read())
        finally:
            connection.close()

    do_GET = do_POST = do_DELETE = do_PATCH = _serve

    def log_message(self, *_):
        """Nothing: there are secrets in it."""


def _passed_on(headers):
    return [(name, value) for name, value in headers if name.lower() not in NOT_PASSED_ON]
