"""Bare aiohttp: one session, dicts from `json.loads`."""

from __future__ import annotations

import asyncio
import json

import aiohttp

from benchmarks.peers.work import BODY, HEADERS, STREAM_BODY, Concurrent, tls_url


class Async(Concurrent):
    def __init__(self, base: str) -> None:
        self.base = base
        self.session: aiohttp.ClientSession | None = None

    def url(self, script: str) -> str:
        return f"{self.base}/{script}/v1/chat/completions"

    def client(self) -> aiohttp.ClientSession:
        if self.session is None:
            self.session = aiohttp.ClientSession(headers=HEADERS, connector=aiohttp.TCPConnector(limit=1000))
        return self.session

    async def call(self, count: int) -> None:
        await self._call(count, self.url("call"))

    async def call_tls(self, count: int) -> None:
        await self._call(count, tls_url())

    async def _call(self, count: int, url: str) -> None:
        client = self.client()
        for _ in range(count):
            async with client.post(url, json=BODY) as response:
                answer = json.loads(await response.read())
            assert answer["choices"][0]["message"]["content"]

    async def stream(self, count: int, script: str) -> None:
        client, url = self.client(), self.url(script)
        for _ in range(count):
            async with client.post(url, json=STREAM_BODY) as response:
                async for line in response.content:
                    if line.startswith(b"data: ") and line != b"data: [DONE]\n":
                        chunk = json.loads(line[6:])
                        chunk["choices"][0]["delta"].get("content")

    async def concurrent_streams(self, count: int, tasks: int, events: int) -> None:
        await asyncio.gather(*(self.stream(count, f"stream-{events}-each") for _ in range(tasks)))

    async def close(self) -> None:
        if self.session is not None:
            await self.session.close()
