"""What only `ResponsesServerEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.function_shell_call_output_content import FunctionShellCallOutputContent
    from ..models.response import Response
    from ..models.response_log_prob import ResponseLogProb
    from ..models.shell_call_output_delta import ShellCallOutputDelta
    from ..unions import Annotation, OutputContent, OutputItem


@model
class ResponseWsError(Base):
    """An error on a WebSocket connection, about one response or the connection itself."""

    type: Literal["error"]
    """Tells this object from others that can stand in its place: always `error`."""
    status: int | None = absent
    """HTTP status that the error would have had."""
    sequence_number: int | None = absent
    """Position of the event in its stream, counted from the first one."""
    error: ErrorPayload
    """What went wrong."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"error": "ErrorPayload"}
    _tags = {"type": "error"}


@model
class ResponsesServerEventResponseAudioDelta(Base):
    """The event `response.audio.delta`."""

    type: Literal["response.audio.delta"]
    """The kind of event: always `response.audio.delta`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    delta: str
    """The next piece of the audio, base64-encoded."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.audio.delta"}


@model
class ResponsesServerEventResponseAudioDone(Base):
    """The event `response.audio.done`."""

    type: Literal["response.audio.done"]
    """The kind of event: always `response.audio.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.audio.done"}


@model
class ResponsesServerEventResponseAudioTranscriptDelta(Base):
    """The event `response.audio.transcript.delta`."""

    type: Literal["response.audio.transcript.delta"]
    """The kind of event: always `response.audio.transcript.delta`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.audio.transcript.delta"}


@model
class ResponsesServerEventResponseAudioTranscriptDone(Base):
    """The event `response.audio.transcript.done`."""

    type: Literal["response.audio.transcript.done"]
    """The kind of event: always `response.audio.transcript.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.audio.transcript.done"}


@model
class ResponsesServerEventResponseCodeInterpreterCallCodeDelta(Base):
    """The event `response.code_interpreter_call_code.delta`."""

    type: Literal["response.code_interpreter_call_code.delta"]
    """The kind of event: always `response.code_interpreter_call_code.delta`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    delta: str
    """The next piece of text, to be appended to those before."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.code_interpreter_call_code.delta"}


@model
class ResponsesServerEventResponseCodeInterpreterCallCodeDone(Base):
    """The event `response.code_interpreter_call_code.done`."""

    type: Literal["response.code_interpreter_call_code.done"]
    """The kind of event: always `response.code_interpreter_call_code.done`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    code: str
    """The whole code."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.code_interpreter_call_code.done"}


@model
class ResponsesServerEventResponseCodeInterpreterCallCompleted(Base):
    """The event `response.code_interpreter_call.completed`."""

    type: Literal["response.code_interpreter_call.completed"]
    """The kind of event: always `response.code_interpreter_call.completed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.code_interpreter_call.completed"}


@model
class ResponsesServerEventResponseCodeInterpreterCallInProgress(Base):
    """The event `response.code_interpreter_call.in_progress`."""

    type: Literal["response.code_interpreter_call.in_progress"]
    """The kind of event: always `response.code_interpreter_call.in_progress`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.code_interpreter_call.in_progress"}


@model
class ResponsesServerEventResponseCodeInterpreterCallInterpreting(Base):
    """The event `response.code_interpreter_call.interpreting`."""

    type: Literal["response.code_interpreter_call.interpreting"]
    """The kind of event: always `response.code_interpreter_call.interpreting`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.code_interpreter_call.interpreting"}


@model
class ResponsesServerEventResponseCompleted(Base):
    """The event `response.completed`."""

    type: Literal["response.completed"]
    """The kind of event: always `response.completed`."""
    response: Response
    """What a model answered, with the settings it answered under."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.completed"}


@model
class ResponsesServerEventResponseContentPartAdded(Base):
    """The event `response.content_part.added`."""

    type: Literal["response.content_part.added"]
    """The kind of event: always `response.content_part.added`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    part: OutputContent
    """The part as it is now."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"part": "OutputContent"}
    _tags = {"type": "response.content_part.added"}


@model
class ResponsesServerEventResponseContentPartDone(Base):
    """The event `response.content_part.done`."""

    type: Literal["response.content_part.done"]
    """The kind of event: always `response.content_part.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    part: OutputContent
    """The part as it is now."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"part": "OutputContent"}
    _tags = {"type": "response.content_part.done"}


@model
class ResponsesServerEventResponseCreated(Base):
    """The event `response.created`."""

    type: Literal["response.created"]
    """The kind of event: always `response.created`."""
    response: Response
    """What a model answered, with the settings it answered under."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.created"}


@model
class ResponsesServerEventResponseFileSearchCallCompleted(Base):
    """The event `response.file_search_call.completed`."""

    type: Literal["response.file_search_call.completed"]
    """The kind of event: always `response.file_search_call.completed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.file_search_call.completed"}


@model
class ResponsesServerEventResponseFileSearchCallInProgress(Base):
    """The event `response.file_search_call.in_progress`."""

    type: Literal["response.file_search_call.in_progress"]
    """The kind of event: always `response.file_search_call.in_progress`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.file_search_call.in_progress"}


@model
class ResponsesServerEventResponseFileSearchCallSearching(Base):
    """The event `response.file_search_call.searching`."""

    type: Literal["response.file_search_call.searching"]
    """The kind of event: always `response.file_search_call.searching`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.file_search_call.searching"}


@model
class ResponsesServerEventResponseFunctionCallArgumentsDelta(Base):
    """The event `response.function_call_arguments.delta`."""

    type: Literal["response.function_call_arguments.delta"]
    """The kind of event: always `response.function_call_arguments.delta`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    delta: str
    """The next piece of the arguments, to be appended to those before."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.function_call_arguments.delta"}


@model
class ResponsesServerEventResponseFunctionCallArgumentsDone(Base):
    """The event `response.function_call_arguments.done`."""

    type: Literal["response.function_call_arguments.done"]
    """The kind of event: always `response.function_call_arguments.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    name: str
    """Name of the tool or function."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.function_call_arguments.done"}


@model
class ResponsesServerEventResponseShellCallCommandAdded(Base):
    """The event `response.shell_call_command.added`."""

    type: Literal["response.shell_call_command.added"]
    """The kind of event: always `response.shell_call_command.added`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    command: str
    """The command so far; empty at first."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.shell_call_command.added"}


@model
class ResponsesServerEventResponseShellCallCommandDelta(Base):
    """The event `response.shell_call_command.delta`."""

    type: Literal["response.shell_call_command.delta"]
    """The kind of event: always `response.shell_call_command.delta`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    obfuscation: str | None = absent
    """Random padding that hides the length of the event from an observer; ignore it."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.shell_call_command.delta"}


@model
class ResponsesServerEventResponseShellCallCommandDone(Base):
    """The event `response.shell_call_command.done`."""

    type: Literal["response.shell_call_command.done"]
    """The kind of event: always `response.shell_call_command.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    command: str
    """The whole command."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.shell_call_command.done"}


@model
class ResponsesServerEventResponseShellCallOutputContentDelta(Base):
    """The event `response.shell_call_output_content.delta`."""

    type: Literal["response.shell_call_output_content.delta"]
    """The kind of event: always `response.shell_call_output_content.delta`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    delta: ShellCallOutputDelta
    """What a shell command has written since the event before."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"delta": "ShellCallOutputDelta"}
    _tags = {"type": "response.shell_call_output_content.delta"}


@model
class ResponsesServerEventResponseShellCallOutputContentDone(Base):
    """The event `response.shell_call_output_content.done`."""

    type: Literal["response.shell_call_output_content.done"]
    """The kind of event: always `response.shell_call_output_content.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    output: list[FunctionShellCallOutputContent]
    """All that the commands wrote, and how each ended."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"output": ["FunctionShellCallOutputContent"]}
    _tags = {"type": "response.shell_call_output_content.done"}


@model
class ResponsesServerEventResponseInProgress(Base):
    """The event `response.in_progress`."""

    type: Literal["response.in_progress"]
    """The kind of event: always `response.in_progress`."""
    response: Response
    """What a model answered, with the settings it answered under."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.in_progress"}


@model
class ResponsesServerEventResponseFailed(Base):
    """The event `response.failed`."""

    type: Literal["response.failed"]
    """The kind of event: always `response.failed`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    response: Response
    """What a model answered, with the settings it answered under."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.failed"}


@model
class ResponsesServerEventResponseIncomplete(Base):
    """The event `response.incomplete`."""

    type: Literal["response.incomplete"]
    """The kind of event: always `response.incomplete`."""
    response: Response
    """What a model answered, with the settings it answered under."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.incomplete"}


@model
class ResponsesServerEventResponseOutputItemAdded(Base):
    """The event `response.output_item.added`."""

    type: Literal["response.output_item.added"]
    """The kind of event: always `response.output_item.added`."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    item: OutputItem
    """The item as it is now."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"item": "OutputItem"}
    _tags = {"type": "response.output_item.added"}


@model
class ResponsesServerEventResponseOutputItemDone(Base):
    """The event `response.output_item.done`."""

    type: Literal["response.output_item.done"]
    """The kind of event: always `response.output_item.done`."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    item: OutputItem
    """The item as it is now."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"item": "OutputItem"}
    _tags = {"type": "response.output_item.done"}


@model
class ResponsesServerEventResponseReasoningSummaryPartAdded(Base):
    """The event `response.reasoning_summary_part.added`."""

    type: Literal["response.reasoning_summary_part.added"]
    """The kind of event: always `response.reasoning_summary_part.added`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    part: ResponsesServerEventResponseReasoningSummaryPartAddedPart
    """A part of the summary, as it begins."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"part": "ResponsesServerEventResponseReasoningSummaryPartAddedPart"}
    _tags = {"type": "response.reasoning_summary_part.added"}


@model
class ResponsesServerEventResponseReasoningSummaryPartAddedPart(Base):
    """A part of the summary, as it begins."""

    type: Literal["summary_text"]
    """The kind of event: always `summary_text`."""
    text: str
    """Text of the part so far; empty at first."""

    _tags = {"type": "summary_text"}


@model
class ResponsesServerEventResponseReasoningSummaryPartDone(Base):
    """The event `response.reasoning_summary_part.done`."""

    type: Literal["response.reasoning_summary_part.done"]
    """The kind of event: always `response.reasoning_summary_part.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    status: Literal["incomplete"] | None = absent
    """State of the reasoning summary part done. Always `incomplete`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    part: ResponsesServerEventResponseReasoningSummaryPartDonePart
    """A part of the summary, whole."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"part": "ResponsesServerEventResponseReasoningSummaryPartDonePart"}
    _tags = {"type": "response.reasoning_summary_part.done", "status": "incomplete"}


@model
class ResponsesServerEventResponseReasoningSummaryPartDonePart(Base):
    """A part of the summary, whole."""

    type: Literal["summary_text"]
    """The kind of event: always `summary_text`."""
    text: str
    """The whole text of the part."""

    _tags = {"type": "summary_text"}


@model
class ResponsesServerEventResponseReasoningSummaryTextDelta(Base):
    """The event `response.reasoning_summary_text.delta`."""

    type: Literal["response.reasoning_summary_text.delta"]
    """The kind of event: always `response.reasoning_summary_text.delta`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.reasoning_summary_text.delta"}


@model
class ResponsesServerEventResponseReasoningSummaryTextDone(Base):
    """The event `response.reasoning_summary_text.done`."""

    type: Literal["response.reasoning_summary_text.done"]
    """The kind of event: always `response.reasoning_summary_text.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    summary_index: int
    """Index of the part in the reasoning item's `summary`."""
    text: str
    """The whole text."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.reasoning_summary_text.done"}


@model
class ResponsesServerEventResponseReasoningTextDelta(Base):
    """The event `response.reasoning_text.delta`."""

    type: Literal["response.reasoning_text.delta"]
    """The kind of event: always `response.reasoning_text.delta`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.reasoning_text.delta"}


@model
class ResponsesServerEventResponseReasoningTextDone(Base):
    """The event `response.reasoning_text.done`."""

    type: Literal["response.reasoning_text.done"]
    """The kind of event: always `response.reasoning_text.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    text: str
    """The whole text."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.reasoning_text.done"}


@model
class ResponsesServerEventResponseRefusalDelta(Base):
    """The event `response.refusal.delta`."""

    type: Literal["response.refusal.delta"]
    """The kind of event: always `response.refusal.delta`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.refusal.delta"}


@model
class ResponsesServerEventResponseRefusalDone(Base):
    """The event `response.refusal.done`."""

    type: Literal["response.refusal.done"]
    """The kind of event: always `response.refusal.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    refusal: str
    """What the model said when it declined."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.refusal.done"}


@model
class ResponsesServerEventResponseOutputTextDelta(Base):
    """The event `response.output_text.delta`."""

    type: Literal["response.output_text.delta"]
    """The kind of event: always `response.output_text.delta`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; None unless they were asked for."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"logprobs": ["ResponseLogProb"]}
    _tags = {"type": "response.output_text.delta"}


@model
class ResponsesServerEventResponseOutputTextDone(Base):
    """The event `response.output_text.done`."""

    type: Literal["response.output_text.done"]
    """The kind of event: always `response.output_text.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    text: str
    """The whole text."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; None unless they were asked for."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"logprobs": ["ResponseLogProb"]}
    _tags = {"type": "response.output_text.done"}


@model
class ResponsesServerEventResponseWebSearchCallCompleted(Base):
    """The event `response.web_search_call.completed`."""

    type: Literal["response.web_search_call.completed"]
    """The kind of event: always `response.web_search_call.completed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.web_search_call.completed"}


@model
class ResponsesServerEventResponseWebSearchCallInProgress(Base):
    """The event `response.web_search_call.in_progress`."""

    type: Literal["response.web_search_call.in_progress"]
    """The kind of event: always `response.web_search_call.in_progress`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.web_search_call.in_progress"}


@model
class ResponsesServerEventResponseWebSearchCallSearching(Base):
    """The event `response.web_search_call.searching`."""

    type: Literal["response.web_search_call.searching"]
    """The kind of event: always `response.web_search_call.searching`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.web_search_call.searching"}


@model
class ResponsesServerEventResponseImageGenerationCallCompleted(Base):
    """The event `response.image_generation_call.completed`."""

    type: Literal["response.image_generation_call.completed"]
    """The kind of event: always `response.image_generation_call.completed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    item_id: str
    """Id of the item that the event belongs to."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.image_generation_call.completed"}


@model
class ResponsesServerEventResponseImageGenerationCallGenerating(Base):
    """The event `response.image_generation_call.generating`."""

    type: Literal["response.image_generation_call.generating"]
    """The kind of event: always `response.image_generation_call.generating`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.image_generation_call.generating"}


@model
class ResponsesServerEventResponseImageGenerationCallInProgress(Base):
    """The event `response.image_generation_call.in_progress`."""

    type: Literal["response.image_generation_call.in_progress"]
    """The kind of event: always `response.image_generation_call.in_progress`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.image_generation_call.in_progress"}


@model
class ResponsesServerEventResponseImageGenerationCallPartialImage(Base):
    """The event `response.image_generation_call.partial_image`."""

    type: Literal["response.image_generation_call.partial_image"]
    """The kind of event: always `response.image_generation_call.partial_image`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    partial_image_index: int
    """Which partial image this is, counted from 0."""
    partial_image_b64: str
    """The partial image, base64-encoded."""
    size: str | None = absent
    """Width and height of the image in pixels, such as `1024x1024`."""
    quality: str | None = absent
    """How much care goes into the image: more takes longer and costs more."""
    background: str | None = absent
    """Whether the image has a transparent background."""
    output_format: str | None = absent
    """File format of the image."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.image_generation_call.partial_image"}


@model
class ResponsesServerEventResponseMcpCallArgumentsDelta(Base):
    """The event `response.mcp_call_arguments.delta`."""

    type: Literal["response.mcp_call_arguments.delta"]
    """The kind of event: always `response.mcp_call_arguments.delta`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    delta: str
    """The next piece of the arguments, to be appended to those before."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.mcp_call_arguments.delta"}


@model
class ResponsesServerEventResponseMcpCallArgumentsDone(Base):
    """The event `response.mcp_call_arguments.done`."""

    type: Literal["response.mcp_call_arguments.done"]
    """The kind of event: always `response.mcp_call_arguments.done`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.mcp_call_arguments.done"}


@model
class ResponsesServerEventResponseMcpCallCompleted(Base):
    """The event `response.mcp_call.completed`."""

    type: Literal["response.mcp_call.completed"]
    """The kind of event: always `response.mcp_call.completed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.mcp_call.completed"}


@model
class ResponsesServerEventResponseMcpCallFailed(Base):
    """The event `response.mcp_call.failed`."""

    type: Literal["response.mcp_call.failed"]
    """The kind of event: always `response.mcp_call.failed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.mcp_call.failed"}


@model
class ResponsesServerEventResponseMcpCallInProgress(Base):
    """The event `response.mcp_call.in_progress`."""

    type: Literal["response.mcp_call.in_progress"]
    """The kind of event: always `response.mcp_call.in_progress`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.mcp_call.in_progress"}


@model
class ResponsesServerEventResponseMcpListToolsCompleted(Base):
    """The event `response.mcp_list_tools.completed`."""

    type: Literal["response.mcp_list_tools.completed"]
    """The kind of event: always `response.mcp_list_tools.completed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.mcp_list_tools.completed"}


@model
class ResponsesServerEventResponseMcpListToolsFailed(Base):
    """The event `response.mcp_list_tools.failed`."""

    type: Literal["response.mcp_list_tools.failed"]
    """The kind of event: always `response.mcp_list_tools.failed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.mcp_list_tools.failed"}


@model
class ResponsesServerEventResponseMcpListToolsInProgress(Base):
    """The event `response.mcp_list_tools.in_progress`."""

    type: Literal["response.mcp_list_tools.in_progress"]
    """The kind of event: always `response.mcp_list_tools.in_progress`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.mcp_list_tools.in_progress"}


@model
class ResponsesServerEventResponseOutputTextAnnotationAdded(Base):
    """The event `response.output_text.annotation.added`."""

    type: Literal["response.output_text.annotation.added"]
    """The kind of event: always `response.output_text.annotation.added`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    annotation_index: int
    """Index of the annotation in the part's `annotations`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    annotation: Annotation | None
    """The citation that was added to the text."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {
        "annotation": (
            "type",
            {
                "file_citation": "FileCitationBody",
                "url_citation": "UrlCitationBody",
                "container_file_citation": "ContainerFileCitationBody",
                "file_path": "FilePath",
            },
        )
    }
    _tags = {"type": "response.output_text.annotation.added"}


@model
class ResponsesServerEventResponseQueued(Base):
    """The event `response.queued`."""

    type: Literal["response.queued"]
    """The kind of event: always `response.queued`."""
    response: Response
    """What a model answered, with the settings it answered under."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.queued"}


@model
class ResponsesServerEventResponseCustomToolCallInputDelta(Base):
    """The event `response.custom_tool_call_input.delta`."""

    type: Literal["response.custom_tool_call_input.delta"]
    """The kind of event: always `response.custom_tool_call_input.delta`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    delta: str
    """The next piece of the arguments, to be appended to those before."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.custom_tool_call_input.delta"}


@model
class ResponsesServerEventResponseCustomToolCallInputDone(Base):
    """The event `response.custom_tool_call_input.done`."""

    type: Literal["response.custom_tool_call_input.done"]
    """The kind of event: always `response.custom_tool_call_input.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    input: str
    """The whole input of the tool."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _tags = {"type": "response.custom_tool_call_input.done"}


@model
class ErrorPayload(Base):
    """What went wrong."""

    type: str
    """Which class of error it is, such as `invalid_request_error`."""
    code: str | None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """The parameter that the error is about; None where it is about none."""
    headers: dict[str, str] | None = absent
    """HTTP headers by name."""
