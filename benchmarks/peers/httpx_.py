"""Bare httpx: one client, dicts from `json.loads`, no retries, no error classes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from typing import Any

import httpx

from benchmarks.canned import spoken
from benchmarks.peers.work import BODY, HEADERS, STREAM_BODY, Concurrent, Timer, tls_url


class Sync:
    def __init__(self, base: str) -> None:
        self.base = base
        self.client = httpx.Client(headers=HEADERS, timeout=60)

    def url(self, script: str) -> str:
        return f"{self.base}/{script}/v1/chat/completions"

    def call(self, count: int, script: str = "call") -> None:
        self._call(count, self.url(script))

    def call_tls(self, count: int) -> None:
        self._call(count, tls_url())

    def _call(self, count: int, url: str) -> None:
        for _ in range(count):
            answer = json.loads(self.client.post(url, json=BODY).content)
            assert answer["choices"][0]["message"]["content"]

    def logprobs(self, count: int) -> None:
        self.call(count, "logprobs")

    def body(self, count: int, size: int) -> None:
        self.call(count, f"body-{size}")

    def stream(self, count: int, script: str) -> None:
        url = self.url(script)
        for _ in range(count):
            with self.client.stream("POST", url, json=STREAM_BODY) as response:
                for line in response.iter_lines():
                    if line.startswith("data: ") and line != "data: [DONE]":
                        chunk = json.loads(line[6:])
                        chunk["choices"][0]["delta"].get("content")

    def spoken(self, count: int) -> None:
        """The frames of a session have no equivalent here: only JSON is measured."""
        for _ in range(count):
            for event in spoken():
                assert json.loads(event)["type"]

    def first_event(self, count: int) -> Timer:
        url, timer = self.url("stream-3-paced"), Timer()
        for _ in range(count):
            with timer, self.client.stream("POST", url, json=STREAM_BODY) as response:
                lines = response.iter_lines()
                timer.stop(json.loads(next(lines)[6:])["choices"][0]["delta"].get("content"))
                for _line in lines:
                    pass
        return timer

    def list(self, count: int, items: int) -> None:
        for _ in range(count):
            for item in self.items(items):
                assert item["id"]

    def items(self, items: int) -> Iterable[Any]:
        after = None
        url = self.url(f"list-{items}")
        while True:
            params = {"limit": "100"} if after is None else {"limit": "100", "after": after}
            page = json.loads(self.client.get(url, params=params).content)
            yield from page["data"]
            if not page["has_more"]:
                return
            after = page["last_id"]


class Async(Concurrent):
    def __init__(self, base: str) -> None:
        self.base = base
        self.client = httpx.AsyncClient(
            headers=HEADERS, timeout=600
        )  # httpx's own limits: 100 connections, 20 of them kept

    url = Sync.url

    async def call(self, count: int) -> None:
        await self._call(count, self.url("call"))

    async def call_tls(self, count: int) -> None:
        await self._call(count, tls_url())

    async def _call(self, count: int, url: str) -> None:
        for _ in range(count):
            answer = json.loads((await self.client.post(url, json=BODY)).content)
            assert answer["choices"][0]["message"]["content"]

    async def stream(self, count: int, script: str) -> None:
        url = self.url(script)
        for _ in range(count):
            async with self.client.stream("POST", url, json=STREAM_BODY) as response:
                async for line in response.aiter_lines():
                    if line.startswith("data: ") and line != "data: [DONE]":
                        chunk = json.loads(line[6:])
                        chunk["choices"][0]["delta"].get("content")

    async def concurrent_streams(self, count: int, tasks: int, events: int) -> None:
        await asyncio.gather(*(self.stream(count, f"stream-{events}-each") for _ in range(tasks)))

    async def close(self) -> None:
        await self.client.aclose()
