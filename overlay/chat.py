"""``client.chat`` with what no specification can give: streams that add up."""

from __future__ import annotations

from contextlib import asynccontextmanager, contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ._chat_reading import ChatReader
from ._chat_stream import AsyncChatCompletionStream, ChatCompletionStream
from ._raw import RawAsyncChat, RawAsyncChatCompletions, RawChat, RawChatCompletions, operation

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Unpack

    from ._raw import CreateChatCompletionParams
    from .types import ChatCompletion

__all__ = ["AsyncChat", "AsyncChatCompletions", "Chat", "ChatCompletions"]


class ChatCompletions(RawChatCompletions):
    """``client.chat.completions``."""

    @contextmanager
    def stream(self, **params: Unpack[CreateChatCompletionParams]) -> Iterator[ChatCompletionStream[ChatCompletion]]:
        """Stream a completion as typed events that add up to what the call without streaming gives.

        ``POST /chat/completions``. The request is sent when the context is entered, and the connection given back when
        it is left. Usage is asked for unless ``stream_options`` is given (`omit` sends none).

            with client.chat.completions.stream(model="gpt-5-mini", messages=[...]) as stream:
                for text in stream.text_deltas:
                    print(text, end="")
                completion = stream.get_final_completion()
        """
        with self.create(stream=True, **_streaming(params)) as stream:
            yield ChatCompletionStream(stream, ChatReader(), _decode())


class AsyncChatCompletions(RawAsyncChatCompletions):
    """``client.chat.completions`` of an async client."""

    @asynccontextmanager
    async def stream(
        self, **params: Unpack[CreateChatCompletionParams]
    ) -> AsyncIterator[AsyncChatCompletionStream[ChatCompletion]]:
        """Stream a completion: the twin of `ChatCompletions.stream`, with ``async with`` and ``async for``."""
        async with await self.create(stream=True, **_streaming(params)) as stream:
            yield AsyncChatCompletionStream(stream, ChatReader(), _decode())


class Chat(RawChat):
    """``client.chat``."""

    @cached_property
    def completions(self) -> ChatCompletions:
        """``client.chat.completions``."""
        return ChatCompletions(self._client)


class AsyncChat(RawAsyncChat):
    """``client.chat`` of an async client."""

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """``client.chat.completions``."""
        return AsyncChatCompletions(self._client)


def _streaming(params: CreateChatCompletionParams) -> CreateChatCompletionParams:
    return {"stream_options": {"include_usage": True}, **params}


def _decode() -> Any:
    return operation("chat.create_chat_completion").decode
