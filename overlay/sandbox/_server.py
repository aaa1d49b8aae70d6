"""`Sandbox`: the app on a real local socket, in its own thread."""

from __future__ import annotations

import asyncio
import importlib.util
import socket
import threading
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Self

from ._faults import Plan, parse
from ._pipeline import API_KEY
from ._store import Store

if TYPE_CHECKING:
    from ._serving import Server

PATIENCE = 10.0  # seconds to start or stop; both usually take a few hundredths


def _websockets() -> Literal["websockets-sansio", "none"]:
    """Serve sessions if the extra `realtime` is installed.

    Named explicitly, because the default of old uvicorn versions uses a deprecated part of websockets.
    """
    return "websockets-sansio" if importlib.util.find_spec("websockets") else "none"


class SandboxError(RuntimeError):
    """The sandbox cannot start; the message says what to do."""


class Sandbox:
    """A local server that answers like the API, from memory, without a key and without a model.

    Each sandbox begins empty and at the same time of day, so the same requests get the same answers and ids.

    Example:
        >>> import httpx
        >>> with Sandbox() as server:
        ...     answer = httpx.get(f"{server.base_url}/models/gpt-4o", headers={"Authorization": "Bearer sk-sandbox"})
        >>> answer.json()["object"]
        'model'

    Attributes:
        api_key: A key that it accepts; any `sk-` with four more characters works.
        store: What it remembers.
    """

    api_key = API_KEY

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        delay: float = 0.0,
        lag: int = 0,
        models: Iterable[str] = (),
        latency: float = 0.0,
        error_rate: float = 0.0,
        faults: Iterable[str] = (),
    ) -> None:
        """Prepare a sandbox; it starts when it is entered, or when `start` is called.

        Args:
            host: The address to listen on.
            port: The port; 0 takes a free one.
            delay: Seconds between two frames of a stream, to watch it arrive.
            lag: How many reads of a newly stored completion answer 404 first; the real server lags, too.
            models: Names of models to accept besides the built-in ones.
            latency: Seconds before each answer.
            error_rate: The share of calls that fail, from 0 to 1, alternating between the statuses 429, 500 and 503.
            faults: Calls that fail, as for `fail`.

        Raises:
            FaultError: A fault is malformed.
        """
        self.host = host
        self.store = Store(lag=lag, models=models)
        self._port = port
        self._delay = delay
        self._latency = latency
        self._plan = Plan([parse(fault) for fault in faults], error_rate=error_rate)
        self._server: Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port it listens on; before the start, the requested one."""
        return self._port

    @property
    def url(self) -> str:
        """The address without a path: `http://127.0.0.1:PORT`."""
        return f"http://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"

    @property
    def base_url(self) -> str:
        """The address to pass to a client as `base_url`: `http://127.0.0.1:PORT/v1`."""
        return f"{self.url}/v1"

    def start(self) -> Self:
        """Listen and serve until `stop`.

        Raises:
            SandboxError: It is already running, the port is not available, or the extra is not installed.
        """
        if self._thread is not None:
            raise SandboxError(f"this sandbox is already running at {self.url}; create another one")
        try:
            import uvicorn

            from ._app import build_app
            from ._serving import Server
        except ImportError as error:
            text = f'the sandbox needs {error.name}: run pip install "openai-overlay[sandbox]"'
            raise SandboxError(text) from error
        listener = self._listen()
        config = uvicorn.Config(
            build_app(self.store, delay=self._delay, latency=self._latency, plan=self._plan),
            lifespan="off",
            loop="asyncio",
            http="h11",
            ws=_websockets(),
            log_config=None,
            log_level="critical",
            access_log=False,
        )
        self._server = Server(config)
        self._port = listener.getsockname()[1]
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [listener]}, name=f"sandbox-{self._port}", daemon=True
        )
        self._thread.start()
        give_up = time.monotonic() + PATIENCE
        while not self._server.started:
            if not self._thread.is_alive() or time.monotonic() > give_up:
                self.stop()
                raise SandboxError(f"the sandbox could not start at {self.url}")
            time.sleep(0.002)
        return self

    def fail(self, fault: str) -> None:
        """Make the next matching calls fail, after any faults planned earlier.

        Args:
            fault: Method, path and status: `POST /responses 429`. Without a method, or with `*` in the path, it matches
                more calls; ` x2` at the end makes two of them fail; `cut:3` instead of the status breaks a stream off
                after three events.

        Raises:
            FaultError: The fault is malformed.
        """
        self._plan.add(parse(fault))

    def reset(self) -> None:
        """Forget everything, as if newly started; running calls finish first."""
        self.store.clear()
        self._plan.reset()

    def stop(self) -> None:
        """Stop serving and close every socket; a second call does nothing."""
        if self._server is not None and self._thread is not None:
            self._server.end()
            self._thread.join(PATIENCE)
        self._server = self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await asyncio.to_thread(self.start)

    async def __aexit__(self, *_: object) -> None:
        await asyncio.to_thread(self.stop)

    def _listen(self) -> socket.socket:
        if not 0 <= self._port <= 65535:
            raise SandboxError(f"port {self._port} is not valid; choose one from 1 to 65535, or 0 for any free port")
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        try:
            listener = socket.create_server((self.host, self._port), family=family, backlog=256)
        except OSError as error:
            advice = "if another program has it, choose another port, or 0 for a free one"
            raise SandboxError(f"cannot listen on port {self._port} of {self.host}: {error}; {advice}") from error
        # Accepted sockets inherit it. asyncio sets it only if a socket names its protocol, which this one does not.
        # Without it a connection's second answer waits 40 ms, until the client acknowledges the first piece.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return listener
