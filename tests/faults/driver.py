"""One way to drive both halves of the shell, so that one list of cases serves them."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx

from overlay import errors
from overlay._call.async_http import AsyncHttp
from overlay._call.auth import Auth, Key
from overlay._call.call import Call
from overlay._call.http import SyncHttp
from overlay._call.retry import RetryPolicy
from overlay._wire.sse import ServerSentEvent

SECRET = "sk-fault-5ecret"
HEADERS = {"accept-encoding": "gzip", "content-type": "application/json", "user-agent": "tests"}


class Driver:
    """Drive one half; every method blocks."""

    def __init__(self) -> None:
        self.auth = Auth(Key(SECRET), Key(None, option="admin_api_key", variable="OPENAI_ADMIN_KEY"))

    def call(self, url: str, **options: Any) -> Call:
        """Make a call with quick retries."""
        options.setdefault("headers", HEADERS)
        options.setdefault("content", b'{"model": "m"}')
        options.setdefault("path", "/chat/completions")
        options.setdefault("retry", RetryPolicy(initial_delay=0.001, max_delay=0.002))
        return Call(options.pop("method", "POST"), url + "/chat/completions", **options)

    def send(self, url: str, **options: Any) -> httpx.Response:
        """Send a call and return its answer."""
        raise NotImplementedError

    def events(
        self, url: str, *, into: list[ServerSentEvent], idle_timeout: float | None = None, **options: Any
    ) -> None:
        """Send a streaming call and put its events into a list as they come."""
        raise NotImplementedError

    def chunks(self, url: str, *, into: list[bytes], **options: Any) -> None:
        """Send a streaming call and put the pieces of its body into a list as they come."""
        raise NotImplementedError

    def leave(self, url: str, **options: Any) -> None:
        """Send a streaming call, take one list of events and leave the loop."""
        raise NotImplementedError

    def client(self, **options: Any) -> None:
        """Use an httpx client of the user's."""
        raise NotImplementedError

    def reopen(self) -> None:
        """Close what is open, and begin with no connection."""
        self.close()
        self.__init__()  # type: ignore[misc]

    def close(self) -> None:
        """Close what is open."""
        raise NotImplementedError


class SyncDriver(Driver):
    """The sync half."""

    def __init__(self) -> None:
        super().__init__()
        self.http = SyncHttp()
        self.given: list[httpx.Client] = []

    def send(self, url: str, **options: Any) -> httpx.Response:
        return self.http.send(self.call(url, **options), self.auth)

    def events(
        self, url: str, *, into: list[ServerSentEvent], idle_timeout: float | None = None, **options: Any
    ) -> None:
        response = self.send(url, stream=True, **options)
        try:
            for events in self.http.events(response, idle_timeout=idle_timeout):
                into.extend(events)
        except errors.OpenAIError:
            assert response.is_closed
            raise
        assert response.is_closed

    def chunks(self, url: str, *, into: list[bytes], **options: Any) -> None:
        response = self.send(url, stream=True, **options)
        try:
            into.extend(self.http.chunks(response))
        except errors.OpenAIError:
            assert response.is_closed
            raise
        assert response.is_closed

    def leave(self, url: str, **options: Any) -> None:
        response = self.send(url, stream=True, **options)
        events = self.http.events(response)
        next(events)
        events.close()  # type: ignore[attr-defined]  # it is a generator
        assert response.is_closed

    def client(self, **options: Any) -> None:
        self.given.append(httpx.Client(**options))
        self.http = SyncHttp(http_client=self.given[-1])

    def close(self) -> None:
        self.http.close()
        for client in self.given:
            assert not client.is_closed
            client.close()


class AsyncDriver(Driver):
    """The async half, in a loop of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.http = AsyncHttp()
        self.given: list[httpx.AsyncClient] = []

    def send(self, url: str, **options: Any) -> httpx.Response:
        return self.runner.run(self.http.send(self.call(url, **options), self.auth))

    def events(
        self, url: str, *, into: list[ServerSentEvent], idle_timeout: float | None = None, **options: Any
    ) -> None:
        async def read() -> None:
            response = await self.http.send(self.call(url, stream=True, **options), self.auth)
            try:
                async for events in await self.http.events(response, idle_timeout=idle_timeout):
                    into.extend(events)
            except errors.OpenAIError:
                assert response.is_closed
                raise
            assert response.is_closed

        self.runner.run(read())

    def chunks(self, url: str, *, into: list[bytes], **options: Any) -> None:
        async def read() -> None:
            response = await self.http.send(self.call(url, stream=True, **options), self.auth)
            try:
                async for chunk in self.http.chunks(response):
                    into.append(chunk)  # what came before an error must stay
            except errors.OpenAIError:
                assert response.is_closed
                raise
            assert response.is_closed

        self.runner.run(read())

    def leave(self, url: str, **options: Any) -> None:
        async def read() -> None:
            response = await self.http.send(self.call(url, stream=True, **options), self.auth)
            events = await self.http.events(response)
            await anext(events)
            await events.aclose()  # type: ignore[attr-defined]  # it is a generator
            assert response.is_closed

        self.runner.run(read())

    def client(self, **options: Any) -> None:
        self.given.append(httpx.AsyncClient(**options))
        self.http = AsyncHttp(http_client=self.given[-1])

    def close(self) -> None:
        self.runner.run(self.http.aclose())
        for client in self.given:
            assert not client.is_closed
            self.runner.run(client.aclose())
        self.runner.close()


class AiohttpDriver(AsyncDriver):
    """The async half where the extra `aiohttp` is installed."""
