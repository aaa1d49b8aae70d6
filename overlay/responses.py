"""``client.responses`` with helpers: streams that accumulate, structured outputs, tool runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from . import _raw
from ._flow import run
from ._module_client import attributes_of
from ._raw import signed_like

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from ._helpers.parsed_response import ParsedResponse
    from ._helpers.response_request import (
        ResponseParams,
        ResponseRequest,
        ResumeParams,
        StructuredParams,
        StructuredResumeParams,
        ToolParams,
    )
    from ._helpers.response_stream import AsyncResponseStream, ResponseStream
    from ._realtime.managers import AsyncConnectionManager, ConnectionManager
    from ._realtime.options import ConnectOptions
    from ._response_views import ViewedAsyncResponses, ViewedResponses
    from .realtime import AsyncResponsesConnection, ResponsesConnection
    from .tools import ToolRun
    from .types import Response
else:
    ViewedAsyncResponses, ViewedResponses = _raw.AsyncResponses, _raw.Responses

__all__ = ["AsyncResponses", "Responses"]

T = TypeVar("T")
_TYPED = {"text_format": "type[Any]", "stream": None, "return_annotation": "Any"}
_TOOLS = {**_TYPED, "max_rounds": "int"}


class Responses(ViewedResponses):
    """``client.responses``."""

    def connect(self, **options: Unpack[ConnectOptions]) -> ConnectionManager[ResponsesConnection]:
        """Open a session that creates one response after another over a WebSocket (extra ``realtime``).

        ``GET /responses``, upgraded to a WebSocket. Options: `ConnectOptions`.
        """
        from ._realtime.managers import ConnectionManager
        from .realtime import ResponsesConnection

        return ConnectionManager(ResponsesConnection, self._client, "responses", {}, options)

    @overload
    def stream(self, **params: Unpack[ResponseParams]) -> AbstractContextManager[ResponseStream[Response]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredParams[T]]
    ) -> AbstractContextManager[ResponseStream[ParsedResponse[T]]]: ...
    @overload
    def stream(self, **params: Unpack[ResumeParams]) -> AbstractContextManager[ResponseStream[Response]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredResumeParams[T]]
    ) -> AbstractContextManager[ResponseStream[ParsedResponse[T]]]: ...
    @signed_like(ViewedResponses.create, **_TYPED)
    def stream(self, **params: Any) -> Any:
        """Stream a response as its events, which add up to the response.

        ``POST /responses``; with ``response_id``, and ``starting_after`` for the number of the last event received,
        ``GET /responses/{response_id}``, which resumes the stream of a background response. ``text_format`` can be a
        type, and tools can be functions, as for `parse`.

            with client.responses.stream(model="gpt-5-mini", input="Hello") as stream:
                for text in stream.text_deltas:
                    print(text, end="")
                response = stream.get_final_response()
        """
        from ._helpers.flows import streamed
        from ._helpers.response_stream import ResponseStream

        return streamed(self, _request(params), ResponseStream)

    @signed_like(ViewedResponses.create, **_TYPED)
    def parse(self, **params: Unpack[StructuredParams[T]]) -> ParsedResponse[T]:
        """Create a response and parse its text into a type: ``response.output_parsed``.

        ``POST /responses``. ``text_format`` is the type: a pydantic model, a dataclass, an attrs class, a TypedDict or
        a named tuple; the model must follow its schema. Arguments of typed tools are parsed too.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: The text was cut off.
            ResponseDecodeError, ResponseShapeError, pydantic.ValidationError: It does not fit the type.
            ConfigurationError: The type has no strict schema.
        """
        from ._helpers.flows import Primitives, parse

        parsed: ParsedResponse[T] = run(parse(Primitives(super().create), _request(params, always=True)))
        return parsed

    @signed_like(ViewedResponses.create, **_TOOLS)
    def run_tools(self, *, max_rounds: int = 10, **params: Unpack[ToolParams]) -> ToolRun[ParsedResponse[Any]]:
        """Create responses and run the tools that the model calls, until it calls none: ``run.text``, ``run.messages``.

        ``POST /responses``, once per round. ``tools`` are functions, `FunctionTool`s, or definitions as `create` takes
        them; if the model calls a function among the latter, the run ends, because only you can answer that call.

        Args:
            max_rounds: The maximum number of responses.
            params: The arguments of `create`; ``text_format`` can be a type, as for `parse`.

        Raises:
            ToolLimitError: The last response still calls tools.
        """
        from ._helpers.flows import Primitives, run_tools
        from ._helpers.response_request import RESPONSES
        from ._helpers.tool_runs import Conversation

        talk = Conversation(RESPONSES, params, max_rounds=max_rounds)
        made: ToolRun[ParsedResponse[Any]] = run(run_tools(Primitives(self.create), _lenient, talk))
        return made


class AsyncResponses(ViewedAsyncResponses):
    """``client.responses`` of an async client."""

    def connect(self, **options: Unpack[ConnectOptions]) -> AsyncConnectionManager[AsyncResponsesConnection]:
        """Open a session that creates one response after another; see `Responses.connect`."""
        from ._realtime.managers import AsyncConnectionManager
        from .realtime import AsyncResponsesConnection

        return AsyncConnectionManager(AsyncResponsesConnection, self._client, "responses", {}, options)

    @overload
    def stream(
        self, **params: Unpack[ResponseParams]
    ) -> AbstractAsyncContextManager[AsyncResponseStream[Response]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredParams[T]]
    ) -> AbstractAsyncContextManager[AsyncResponseStream[ParsedResponse[T]]]: ...
    @overload
    def stream(self, **params: Unpack[ResumeParams]) -> AbstractAsyncContextManager[AsyncResponseStream[Response]]: ...
    @overload
    def stream(
        self, **params: Unpack[StructuredResumeParams[T]]
    ) -> AbstractAsyncContextManager[AsyncResponseStream[ParsedResponse[T]]]: ...
    @signed_like(ViewedAsyncResponses.create, **_TYPED)
    def stream(self, **params: Any) -> Any:
        """Stream a response: the async version of `Responses.stream`, with ``async with`` and ``async for``."""
        from ._helpers.flows import astreamed
        from ._helpers.response_stream import AsyncResponseStream

        return astreamed(self, _request(params), AsyncResponseStream)

    @signed_like(ViewedAsyncResponses.create, **_TYPED)
    async def parse(self, **params: Unpack[StructuredParams[T]]) -> ParsedResponse[T]:
        """Create a response and parse it: the async version of `Responses.parse`."""
        from ._helpers.flows import AsyncPrimitives, parse

        parsed: ParsedResponse[T] = await parse(AsyncPrimitives(super().create), _request(params, always=True))
        return parsed

    @signed_like(ViewedAsyncResponses.create, **_TOOLS)
    async def run_tools(self, *, max_rounds: int = 10, **params: Unpack[ToolParams]) -> ToolRun[ParsedResponse[Any]]:
        """Create responses and run tools: the async version of `Responses.run_tools`.

        Tools can be async functions; those of one round run concurrently.
        """
        from ._helpers.flows import AsyncPrimitives, run_tools
        from ._helpers.response_request import RESPONSES
        from ._helpers.tool_runs import Conversation

        talk = Conversation(RESPONSES, params, max_rounds=max_rounds)
        made: ToolRun[ParsedResponse[Any]] = await run_tools(AsyncPrimitives(self.create), _lenient, talk)
        return made


def _request(params: Mapping[str, Any], **how: bool) -> ResponseRequest:
    # Loaded by the first call that needs it: most programs only create.
    from ._helpers.response_request import ResponseRequest

    return ResponseRequest(params, **how)


_lenient = partial(_request, lenient=True)
__getattr__ = attributes_of("responses")
