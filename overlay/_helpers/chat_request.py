"""What the helpers of chat completions request, and how they read the result: one object per call, for both clients."""

# Helpers accept more than the overridden field; it is narrowed before it is sent. pyright:
# reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Required, TypeVar

from .._answers.accumulate import fields
from .._call.redact import hide_items
from .._raw import Model, operation, plain
from ..errors import ConfigurationError
from ..tools import FunctionTool
from .chat_reading import ChatReader
from .parts import CHAT as CREATE, choices_of, part
from .structured import check_finish_reason
from .tool_calls import Requested, ToolCall

if TYPE_CHECKING:
    from .._omit import Omit
    from .._raw import CreateChatCompletionParams
    from ..types import ChatCompletion

    T = TypeVar("T")

    class ChatParams(CreateChatCompletionParams, total=False):
        """The arguments of a completion; tools may be functions."""

        tools: Iterable[Any] | Omit

    class ToolParams(CreateChatCompletionParams, total=False):
        """The arguments of a completion with tools, which may be functions."""

        tools: Required[Iterable[Any]]  # type: ignore[misc]  # wider, and has to be there

    class StructuredChatParams(ChatParams, Generic[T], total=False):
        """The arguments of a completion with a requested type."""

        response_format: Required[type[T]]  # type: ignore[misc]  # wider, and has to be there


__all__ = ["CHAT", "ChatRequest", "without_many_choices"]


class ChatRequest(Requested):
    """One request of a completion."""

    def __init__(self, params: Mapping[str, Any], **how: bool) -> None:
        super().__init__(params, "response_format", **how)
        if self._structure is not None:
            self.params["response_format"] = self._structure.chat_format
        if self._toolbox.tools:
            self.params["tools"] = [
                tool.chat_definition if isinstance(tool, FunctionTool) else tool for tool in self._toolbox.tools
            ]

    def begin(self, resource: Any) -> Any:
        """Begin a stream. Usage is requested, because the call without streaming returns it."""
        return resource.create(stream=True, **{"stream_options": {"include_usage": True}, **self.params})

    def reader(self) -> ChatReader:
        """Return the reader that turns chunks into events."""
        if self._structure is None:
            return ChatReader(parse_arguments=self._toolbox.read_arguments)

        def check(reason: str, completion: Callable[[], dict[str, Any]]) -> None:
            check_finish_reason(reason, lambda: self.decode(completion()))

        return ChatReader(parse=self._structure.read, parse_arguments=self._toolbox.read_arguments, check=check)

    def decode(self, completion: dict[str, Any]) -> ChatCompletion:
        """Turn a completion's JSON object into a model."""
        made: ChatCompletion = operation(CREATE).decode(completion)
        return made

    def parsed(self, completion: ChatCompletion) -> Any:
        """Return a complete completion with its parsed contents, if a type was requested."""
        if not self._is_parsed:
            return completion
        from .parsed import parsed_completion

        return parsed_completion(completion, self.read, self._read_arguments)


class _Chat:
    """What a tool run needs from chat completions: a `Dialect`."""

    messages = "messages"
    instead: Sequence[str] = ()

    def calls(self, answer: Any) -> list[ToolCall]:
        place = "choices[0].message.tool_calls"
        found = []
        for index, call in enumerate(part(answer, CREATE, place, _message(answer).tool_calls or [], list)):
            made = fields(call) or {}
            body = fields(made.get(str(made.get("type")))) or {}
            arguments = part(answer, CREATE, f"{place}[{index}].function.arguments", body.get("arguments") or "", str)
            found.append(ToolCall(str(made.get("id")), str(body.get("name") or ""), arguments))
        return found

    def text(self, answer: Any) -> str:
        content = _message(answer).content
        return content if isinstance(content, str) else ""

    def said(self, answer: Any) -> list[Any]:
        message = _message(answer).to_dict()
        if message.get("audio"):
            message["audio"] = {"id": (fields(message["audio"]) or {}).get("id")}
        return [{key: value for key, value in message.items() if value not in (None, []) or key == "content"}]

    def output(self, call: ToolCall, text: str) -> Any:
        return {"role": "tool", "tool_call_id": call.id, "content": text}


CHAT = _Chat()


def _message(answer: Any) -> Any:
    for _, _, message in choices_of(answer):
        return message
    return part(answer, CREATE, "choices[0]", None, Model)


def without_many_choices(params: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the arguments of a tool run.

    Raises:
        ConfigurationError: They ask for several choices, and each would call tools.
    """
    hide_items(params)  # which are in the frames of the helpers
    if (plain(params.get("n")) or 1) != 1:
        raise ConfigurationError("run_tools() follows one choice; do not pass n")
    return params
