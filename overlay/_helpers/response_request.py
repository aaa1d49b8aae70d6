"""What the helpers of responses request, and how they read the result: one object per call, for both clients."""

# Helpers accept more than the overridden field; it is narrowed before it is sent. pyright:
# reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Required, TypeVar

from .._answers.accumulate import fields
from .._omit import Omit, is_omitted
from .._raw import operation, plain
from ..errors import ConfigurationError
from ..tools import FunctionTool
from .parts import RESPONSES as CREATE, part
from .response_snapshot import ResponseAccumulator
from .structured import attempt
from .tool_calls import Requested, ToolCall

if TYPE_CHECKING:
    from .._raw import CreateResponseParams, GetResponseParams
    from ..types import Response

    T = TypeVar("T")

    class ResponseParams(CreateResponseParams, total=False):
        """The arguments of a response; tools may be functions."""

        tools: Iterable[Any] | Omit  # type: ignore[misc]  # wider

    class ToolParams(CreateResponseParams, total=False):
        """The arguments of a response with tools, which may be functions."""

        tools: Required[Iterable[Any]]  # type: ignore[misc]  # wider, and has to be there

    class StructuredParams(ResponseParams, Generic[T], total=False):
        """The arguments of a response with a requested type."""

        text_format: Required[type[T]]

    class ResumeParams(GetResponseParams, total=False):
        """The arguments of a resumed stream."""

        response_id: Required[str]
        tools: Sequence[Any]

    class StructuredResumeParams(ResumeParams, Generic[T], total=False):
        """The arguments of a resumed stream of a response with a requested type."""

        text_format: Required[type[T]]


__all__ = ["RESPONSES", "ResponseReader", "ResponseRequest"]


class ResponseRequest(Requested):
    """One request of a response, or of the stream of one: then `params` are the arguments of `retrieve`.

    Attributes:
        response_id: The response whose stream is resumed; None if a response is created.
    """

    def __init__(self, params: Mapping[str, Any], **how: bool) -> None:
        super().__init__(params, "text_format", **how)
        self.response_id: str | None = self.params.pop("response_id", None)
        for name in ("text_format", "tools"):
            self.params.pop(name, None)
        if self.response_id is None:
            if self._structure is not None:
                self.params["text"] = _with_format(self.params.get("text"), self._structure.format)
            if self._toolbox.tools:
                self.params["tools"] = [_definition(tool) for tool in self._toolbox.tools]

    def begin(self, resource: Any) -> Any:
        """Begin a stream, or resume one."""
        if self.response_id is None:
            return resource.create(stream=True, **self.params)
        return resource.retrieve(self.response_id, stream=True, **self.params)

    def reader(self) -> ResponseReader:
        """Return the reader of the stream."""
        return ResponseReader(self)

    def decode(self, response: dict[str, Any]) -> Response:
        """Turn a response's JSON object into a model."""
        made: Response = operation(CREATE).decode(response)
        return made

    def parsed(self, response: Any) -> Any:
        """Return a complete response with its parsed contents, if a type was requested."""
        if not self._is_parsed:
            return response
        from .parsed_response import parsed_response

        return parsed_response(response, self.read, self._read_arguments)


class ResponseReader:
    """Follows one stream of events."""

    def __init__(self, request: ResponseRequest) -> None:
        from .parsed_response import with_snapshot, with_text

        self.so_far = ResponseAccumulator(request.response_id)
        self._read = request.read
        self._with_snapshot = with_snapshot
        self._with_text = with_text

    def take(self, event: Any) -> Any:
        """Read an event; return it with the text so far if it is a delta, or with the parsed text if it ends one."""
        text = self.so_far.add(event)
        return self._with_text(event, self._reading(event)) if text is None else self._with_snapshot(event, text)

    def _reading(self, event: Any) -> Callable[[str], Any] | None:
        """Return the parser of a finished text; errors wait until the stream shows whether it was cut off."""
        message = self.so_far.item(event)
        if self._read is None or message.get("phase") == "commentary":
            return None
        return partial(attempt, self._read)


def _with_format(text: Any, form: dict[str, Any]) -> dict[str, Any]:
    given = {} if text is None or is_omitted(text) else plain(text)
    if "format" in given:
        raise ConfigurationError("both text_format and text['format'] are given; pass only one")
    return {**given, "format": form}


def _definition(tool: Any) -> Any:
    """Return a tool in the form of the Responses API; those in the form of chat completions are flattened."""
    if isinstance(tool, FunctionTool):
        return tool.definition
    found = fields(tool) or {}
    inner = fields(found.get("function"))
    return tool if inner is None else {"type": "function", **inner}


class _Responses:
    """What a tool run needs from responses: a `Dialect`."""

    messages = "input"
    instead: Sequence[str] = ("previous_response_id", "prompt", "conversation")

    def calls(self, answer: Any) -> list[ToolCall]:
        found = []
        for index, each in enumerate(_output(answer)):
            item = fields(each) or {}
            if item.get("type") == "function_call":
                arguments = part(answer, CREATE, f"output[{index}].arguments", item.get("arguments") or "", str)
                found.append(ToolCall(str(item.get("call_id")), str(item.get("name") or ""), arguments))
        return found

    def text(self, answer: Any) -> str:
        return answer.output_text or ""

    def said(self, answer: Any) -> list[Any]:
        return [plain(item) for item in _output(answer)]

    def output(self, call: ToolCall, text: str) -> Any:
        return {"type": "function_call_output", "call_id": call.id, "output": text}


RESPONSES = _Responses()


def _output(answer: Any) -> list[Any]:
    found: list[Any] = part(answer, CREATE, "output", answer.output, list)
    return found
