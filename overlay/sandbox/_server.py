"""`Sandbox`: the app on a real socket of this machine, in a thread of its own."""

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
    import uvicorn

PATIENCE = 10.0  # seconds to start or stop; both take some hundredths


def _websockets() -> Literal["websockets-sansio", "none"]:
    """Serve sessions where the extra `realtime` is installed.

    Named, because what old versions of uvicorn choose by themselves rests on a part of websockets that is deprecated.
    """
    return "websockets-sansio" if importlib.util.find_spec("websockets") else "none"


class SandboxError(RuntimeError):
    """The sandbox cannot start; the message says what to do."""


class Sandbox:
    """A local server that answers as the API does, from memory, without a key and without a model.

    Each sandbox begins empty and at the same time of day, so the same requests get the same answers, ids included.

    Example:
        >>> import httpx
        >>> with Sandbox() as server:
        ...     answer = httpx.get(f"{server.base_url}/models/gpt-4o", headers={"Authorization": "Bearer sk-sandbox"})
        >>> answer.json()["object"]
        'model'

    Attributes:
        api_key: A key that it accepts; any `sk-` with four more characters will do.
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
        """Prepare a sandbox; nothing runs until it is entered, or `start` is called.

        Args:
            host: The address to listen at.
            port: The port; 0 takes a free one.
            delay: Seconds between two frames of a stream, to watch it come.
            lag: How many reads of a new stored completion answer 404 first; the real server reads late, too.
            models: Names of models to accept besides the built-in ones.
            latency: Seconds before each answer.
            error_rate: The share of calls that fail, from 0 to 1, with the statuses 429, 500 and 503 in turns.
            faults: Calls that fail, as `fail` takes them.

        Raises:
            FaultError: A fault is not written as it should be.
        """
        self.host = host
        self.store = Store(lag=lag, models=models)
        self._port = port
        self._delay = delay
        self._latency = latency
        self._plan = Plan([parse(fault) for fault in faults], error_rate=error_rate)
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port it listens at; before the start, the one that was asked for."""
        return self._port

    @property
    def url(self) -> str:
        """The address without a path: `http://127.0.0.1:PORT`."""
        return f"http://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"

    @property
    def base_url(self) -> str:
        """The address that a client takes as its `base_url`: `http://127.0.0.1:PORT/v1`."""
        return f"{self.url}/v1"

    def start(self) -> Self:
        """Listen and serve until `stop`.

        Raises:
            SandboxError: It runs already, the port cannot be had, or the extra is not installed.
        """
        if self._thread is not None:
            raise SandboxError(f"this sandbox is already running at {self.url}; create another one")
        try:
            import uvicorn

            from ._app import build_app
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
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
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
        """Let the next calls of a kind fail; other faults that are planned come first.

        Args:
            fault: Method, path and status: `POST /responses 429`. Without a method, or with `*` in the path, more calls
                are meant; ` x2` at the end lets two of them fail; `cut:3` in place of the status breaks a stream off
                after three events.

        Raises:
            FaultError: It is written otherwise.
        """
        self._plan.add(parse(fault))

    def reset(self) -> None:
        """Forget everything, as if newly started; what runs meanwhile ends first."""
        self.store.clear()
        self._plan.reset()

    def stop(self) -> None:
        """Stop serving and close every socket; a second call does nothing."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
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
        # What is accepted inherits it. asyncio sets it only where a socket names its protocol, which this one does not.
        # Without it the second answer of a connection waits 40 ms, for the client to confirm the first of its pieces.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return listener
