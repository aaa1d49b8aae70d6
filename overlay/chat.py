"""``client.chat`` with helpers: streams that accumulate, structured outputs, tool runs."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from . import _raw
from ._attributes import Misplaced
from ._flow import run
from ._module_client import attributes_of
from ._raw import signed_like

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ._chat_views import ViewedAsyncChatCompletions, ViewedChatCompletions
    from ._helpers.chat_request import ChatParams, ChatRequest, StructuredChatParams, ToolParams
    from ._helpers.chat_stream import AsyncChatCompletionStream, ChatCompletionStream
    from ._helpers.parsed import ParsedChatCompletion
    from .tools import ToolRun
    from .types import ChatCompletion
else:
    ViewedAsyncChatCompletions, ViewedChatCompletions = _raw.AsyncChatCompletions, _raw.ChatCompletions

__all__ = ["AsyncChat", "AsyncChatCompletions", "Chat", "ChatCompletions"]

T = TypeVar("T")
_TYPED = {"response_format": "type[Any]", "stream": None, "return_annotation": "Any"}
_TOOLS = {**_TYPED, "max_rounds": "int"}


class ChatCompletions(ViewedChatCompletions):
    """``client.chat.completions``."""

    @overload
    def stream(self, **params: Unpack[ChatParams]) -> AbstractContextManager[ChatCompletionStream[ChatCompletion]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredChatParams[T]]
    ) -> AbstractContextManager[ChatCompletionStream[ParsedChatCompletion[T]]]: ...
    @signed_like(ViewedChatCompletions.create, **_TYPED)
    def stream(self, **params: Any) -> Any:
        """Stream a completion as typed events, which add up to the result of the call without streaming.

        ``POST /chat/completions``. The request is sent when you enter the context, and the connection is released when
        you leave it. Usage is requested unless you pass ``stream_options`` (`omit` sends none). ``response_format`` can
        be a type and tools can be functions, as for `parse`.

            with client.chat.completions.stream(model="gpt-5-mini", messages=[...]) as stream:
                for text in stream.text_deltas:
                    print(text, end="")
                completion = stream.get_final_completion()
        """
        from ._helpers.chat_stream import ChatCompletionStream
        from ._helpers.flows import streamed

        return streamed(self, _request(params), ChatCompletionStream)

    @signed_like(ViewedChatCompletions.create, **_TYPED)
    def parse(self, **params: Unpack[StructuredChatParams[T]]) -> ParsedChatCompletion[T]:
        """Create a completion and parse the answer into a type: ``completion.choices[0].message.parsed``.

        ``POST /chat/completions``. ``response_format`` is the type: a pydantic model, a dataclass, an attrs class, a
        TypedDict or a named tuple; the model must follow its schema. Arguments of typed tools are parsed too.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: The answer was cut off.
            ResponseDecodeError, ResponseShapeError, pydantic.ValidationError: It does not fit the type.
            ConfigurationError: The type has no strict schema.
        """
        from ._helpers.flows import Primitives, parse

        parsed: ParsedChatCompletion[T] = run(parse(Primitives(super().create), _request(params, always=True)))
        return parsed

    @signed_like(ViewedChatCompletions.create, **_TOOLS)
    def run_tools(self, *, max_rounds: int = 10, **params: Unpack[ToolParams]) -> ToolRun[ParsedChatCompletion[Any]]:
        """Create completions and run the tools that the model calls, until it calls none: ``run.text``,
        ``run.messages``.

        ``POST /chat/completions``, once per round. ``tools`` are functions, `FunctionTool`s, or definitions as `create`
        takes them; if the model calls one of the latter, the run ends, because only you can answer that call.

        Args:
            max_rounds: The maximum number of completions.
            params: The arguments of `create`; ``response_format`` can be a type, as for `parse`.

        Raises:
            ToolLimitError: The last completion still calls tools.
        """
        from ._helpers.chat_request import CHAT, without_many_choices
        from ._helpers.flows import Primitives, run_tools
        from ._helpers.tool_runs import Conversation

        talk = Conversation(CHAT, without_many_choices(params), max_rounds=max_rounds)
        made: ToolRun[ParsedChatCompletion[Any]] = run(run_tools(Primitives(self.create), _lenient, talk))
        return made


class AsyncChatCompletions(ViewedAsyncChatCompletions):
    """``client.chat.completions`` of an async client."""

    @overload
    def stream(
        self, **params: Unpack[ChatParams]
    ) -> AbstractAsyncContextManager[AsyncChatCompletionStream[ChatCompletion]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredChatParams[T]]
    ) -> AbstractAsyncContextManager[AsyncChatCompletionStream[ParsedChatCompletion[T]]]: ...
    @signed_like(ViewedAsyncChatCompletions.create, **_TYPED)
    def stream(self, **params: Any) -> Any:
        """Stream a completion: the async version of `ChatCompletions.stream`, with ``async with`` and ``async for``."""
        from ._helpers.chat_stream import AsyncChatCompletionStream
        from ._helpers.flows import astreamed

        return astreamed(self, _request(params), AsyncChatCompletionStream)

    @signed_like(ViewedAsyncChatCompletions.create, **_TYPED)
    async def parse(self, **params: Unpack[StructuredChatParams[T]]) -> ParsedChatCompletion[T]:
        """Complete and parse: the async version of `ChatCompletions.parse`."""
        from ._helpers.flows import AsyncPrimitives, parse

        parsed: ParsedChatCompletion[T] = await parse(AsyncPrimitives(super().create), _request(params, always=True))
        return parsed

    @signed_like(ViewedAsyncChatCompletions.create, **_TOOLS)
    async def run_tools(
        self, *, max_rounds: int = 10, **params: Unpack[ToolParams]
    ) -> ToolRun[ParsedChatCompletion[Any]]:
        """Complete and answer tool calls: the async version of `ChatCompletions.run_tools`.

        Tools can be async functions; those of one round run concurrently.
        """
        from ._helpers.chat_request import CHAT, without_many_choices
        from ._helpers.flows import AsyncPrimitives, run_tools
        from ._helpers.tool_runs import Conversation

        talk = Conversation(CHAT, without_many_choices(params), max_rounds=max_rounds)
        made: ToolRun[ParsedChatCompletion[Any]] = await run_tools(AsyncPrimitives(self.create), _lenient, talk)
        return made


class Chat(_raw.Chat):
    """``client.chat``."""

    if not TYPE_CHECKING:
        create = Misplaced("client.chat.completions.create")
        __dir__ = Misplaced.dir_without

    @cached_property
    def completions(self) -> ChatCompletions:
        """``client.chat.completions``."""
        return ChatCompletions(self._client)


class AsyncChat(_raw.AsyncChat):
    """``client.chat`` of an async client."""

    if not TYPE_CHECKING:
        create = Misplaced("client.chat.completions.create")
        __dir__ = Misplaced.dir_without

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """``client.chat.completions``."""
        return AsyncChatCompletions(self._client)


def _request(params: Mapping[str, Any], **how: bool) -> ChatRequest:
    # Loaded by the first call that needs it: most programs only create.
    from ._helpers.chat_request import ChatRequest

    return ChatRequest(params, **how)


_lenient = partial(_request, lenient=True)
__getattr__ = attributes_of("chat")
