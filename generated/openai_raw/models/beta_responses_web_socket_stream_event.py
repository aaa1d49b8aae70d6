"""What only `BetaResponsesWebSocketStreamEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_function_shell_call_output_content import BetaFunctionShellCallOutputContent
    from ..models.beta_response import BetaResponse
    from ..models.beta_response_log_prob import BetaResponseLogProb
    from ..models.beta_shell_call_output_delta import BetaShellCallOutputDelta
    from ..unions import BetaAnnotation, BetaOutputContent, BetaOutputItem


@model
class BetaResponsesWebSocketStreamEventResponseAudioDelta(Base):
    """The event `response.audio.delta`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.audio.delta"]
    """The kind of event: always `response.audio.delta`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    delta: str
    """The next piece of the audio, base64-encoded."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.audio.delta"}


@model
class BetaResponsesWebSocketStreamEventResponseAudioDone(Base):
    """The event `response.audio.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.audio.done"]
    """The kind of event: always `response.audio.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.audio.done"}


@model
class BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta(Base):
    """The event `response.audio.transcript.delta`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.audio.transcript.delta"]
    """The kind of event: always `response.audio.transcript.delta`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.audio.transcript.delta"}


@model
class BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone(Base):
    """The event `response.audio.transcript.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.audio.transcript.done"]
    """The kind of event: always `response.audio.transcript.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.audio.transcript.done"}


@model
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta(Base):
    """The event `response.code_interpreter_call_code.delta`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.code_interpreter_call_code.delta"}


@model
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone(Base):
    """The event `response.code_interpreter_call_code.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.code_interpreter_call_code.done"}


@model
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted(Base):
    """The event `response.code_interpreter_call.completed`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.code_interpreter_call.completed"}


@model
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress(Base):
    """The event `response.code_interpreter_call.in_progress`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.code_interpreter_call.in_progress"}


@model
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting(Base):
    """The event `response.code_interpreter_call.interpreting`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.code_interpreter_call.interpreting"}


@model
class BetaResponsesWebSocketStreamEventResponseCompleted(Base):
    """The event `response.completed`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.completed"]
    """The kind of event: always `response.completed`."""
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "response": "BetaResponse"}
    _tags = {"type": "response.completed"}


@model
class BetaResponsesWebSocketStreamEventResponseContentPartAdded(Base):
    """The event `response.content_part.added`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.content_part.added"]
    """The kind of event: always `response.content_part.added`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    part: BetaOutputContent
    """The part as it is now."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "part": "BetaOutputContent"}
    _tags = {"type": "response.content_part.added"}


@model
class BetaResponsesWebSocketStreamEventResponseContentPartDone(Base):
    """The event `response.content_part.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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
    part: BetaOutputContent
    """The part as it is now."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "part": "BetaOutputContent"}
    _tags = {"type": "response.content_part.done"}


@model
class BetaResponsesWebSocketStreamEventResponseCreated(Base):
    """The event `response.created`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.created"]
    """The kind of event: always `response.created`."""
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "response": "BetaResponse"}
    _tags = {"type": "response.created"}


@model
class BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted(Base):
    """The event `response.file_search_call.completed`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.file_search_call.completed"}


@model
class BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress(Base):
    """The event `response.file_search_call.in_progress`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.file_search_call.in_progress"}


@model
class BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching(Base):
    """The event `response.file_search_call.searching`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.file_search_call.searching"}


@model
class BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta(Base):
    """The event `response.function_call_arguments.delta`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.function_call_arguments.delta"}


@model
class BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone(Base):
    """The event `response.function_call_arguments.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.function_call_arguments.done"}


@model
class BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded(Base):
    """The event `response.shell_call_command.added`."""

    type: Literal["response.shell_call_command.added"]
    """The kind of event: always `response.shell_call_command.added`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    command: str
    """The command so far; empty at first."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.shell_call_command.added"}


@model
class BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta(Base):
    """The event `response.shell_call_command.delta`."""

    type: Literal["response.shell_call_command.delta"]
    """The kind of event: always `response.shell_call_command.delta`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.shell_call_command.delta"}


@model
class BetaResponsesWebSocketStreamEventResponseShellCallCommandDone(Base):
    """The event `response.shell_call_command.done`."""

    type: Literal["response.shell_call_command.done"]
    """The kind of event: always `response.shell_call_command.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    command: str
    """The whole command."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.shell_call_command.done"}


@model
class BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta(Base):
    """The event `response.shell_call_output_content.delta`."""

    type: Literal["response.shell_call_output_content.delta"]
    """The kind of event: always `response.shell_call_output_content.delta`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    delta: BetaShellCallOutputDelta
    """What has changed since the event before."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "delta": "BetaShellCallOutputDelta"}
    _tags = {"type": "response.shell_call_output_content.delta"}


@model
class BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone(Base):
    """The event `response.shell_call_output_content.done`."""

    type: Literal["response.shell_call_output_content.done"]
    """The kind of event: always `response.shell_call_output_content.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    agent: BetaAgentTag | None = absent
    """The agent that something comes from."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    command_index: int
    """Index of the command in the call's `commands`."""
    output: list[BetaFunctionShellCallOutputContent]
    """All that the commands wrote, and how each ended."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "output": ["BetaFunctionShellCallOutputContent"]}
    _tags = {"type": "response.shell_call_output_content.done"}


@model
class BetaResponsesWebSocketStreamEventResponseInProgress(Base):
    """The event `response.in_progress`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.in_progress"]
    """The kind of event: always `response.in_progress`."""
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "response": "BetaResponse"}
    _tags = {"type": "response.in_progress"}


@model
class BetaResponsesWebSocketStreamEventResponseFailed(Base):
    """The event `response.failed`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.failed"]
    """The kind of event: always `response.failed`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    response: BetaResponse
    """The response as it is now."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "response": "BetaResponse"}
    _tags = {"type": "response.failed"}


@model
class BetaResponsesWebSocketStreamEventResponseIncomplete(Base):
    """The event `response.incomplete`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.incomplete"]
    """The kind of event: always `response.incomplete`."""
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "response": "BetaResponse"}
    _tags = {"type": "response.incomplete"}


@model
class BetaResponsesWebSocketStreamEventResponseOutputItemAdded(Base):
    """The event `response.output_item.added`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.output_item.added"]
    """The kind of event: always `response.output_item.added`."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    item: BetaOutputItem
    """The item as it is now."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "item": "BetaOutputItem"}
    _tags = {"type": "response.output_item.added"}


@model
class BetaResponsesWebSocketStreamEventResponseOutputItemDone(Base):
    """The event `response.output_item.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.output_item.done"]
    """The kind of event: always `response.output_item.done`."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    item: BetaOutputItem
    """The item as it is now."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "item": "BetaOutputItem"}
    _tags = {"type": "response.output_item.done"}


@model
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded(Base):
    """The event `response.reasoning_summary_part.added`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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
    part: BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart
    """A part of the summary, as it begins."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {
        "agent": "BetaAgentTag",
        "part": "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart",
    }
    _tags = {"type": "response.reasoning_summary_part.added"}


@model
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart(Base):
    """A part of the summary, as it begins."""

    type: Literal["summary_text"]
    """The kind of event: always `summary_text`."""
    text: str
    """Text of the part so far; empty at first."""

    _tags = {"type": "summary_text"}


@model
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone(Base):
    """The event `response.reasoning_summary_part.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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
    part: BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart
    """A part of the summary, whole."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "part": "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart"}
    _tags = {"type": "response.reasoning_summary_part.done", "status": "incomplete"}


@model
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart(Base):
    """A part of the summary, whole."""

    type: Literal["summary_text"]
    """The kind of event: always `summary_text`."""
    text: str
    """The whole text of the part."""

    _tags = {"type": "summary_text"}


@model
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta(Base):
    """The event `response.reasoning_summary_text.delta`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.reasoning_summary_text.delta"}


@model
class BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone(Base):
    """The event `response.reasoning_summary_text.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.reasoning_summary_text.done"}


@model
class BetaResponsesWebSocketStreamEventResponseReasoningTextDelta(Base):
    """The event `response.reasoning_text.delta`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.reasoning_text.delta"}


@model
class BetaResponsesWebSocketStreamEventResponseReasoningTextDone(Base):
    """The event `response.reasoning_text.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.reasoning_text.done"}


@model
class BetaResponsesWebSocketStreamEventResponseRefusalDelta(Base):
    """The event `response.refusal.delta`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.refusal.delta"}


@model
class BetaResponsesWebSocketStreamEventResponseRefusalDone(Base):
    """The event `response.refusal.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.refusal.done"}


@model
class BetaResponsesWebSocketStreamEventResponseOutputTextDelta(Base):
    """The event `response.output_text.delta`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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
    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens; None unless they were asked for."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "logprobs": ["BetaResponseLogProb"]}
    _tags = {"type": "response.output_text.delta"}


@model
class BetaResponsesWebSocketStreamEventResponseOutputTextDone(Base):
    """The event `response.output_text.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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
    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens; None unless they were asked for."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "logprobs": ["BetaResponseLogProb"]}
    _tags = {"type": "response.output_text.done"}


@model
class BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted(Base):
    """The event `response.web_search_call.completed`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.web_search_call.completed"}


@model
class BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress(Base):
    """The event `response.web_search_call.in_progress`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.web_search_call.in_progress"}


@model
class BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching(Base):
    """The event `response.web_search_call.searching`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.web_search_call.searching"}


@model
class BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted(Base):
    """The event `response.image_generation_call.completed`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.image_generation_call.completed"}


@model
class BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating(Base):
    """The event `response.image_generation_call.generating`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.image_generation_call.generating"}


@model
class BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress(Base):
    """The event `response.image_generation_call.in_progress`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.image_generation_call.in_progress"}


@model
class BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage(Base):
    """The event `response.image_generation_call.partial_image`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.image_generation_call.partial_image"}


@model
class BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta(Base):
    """The event `response.mcp_call_arguments.delta`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_call_arguments.delta"}


@model
class BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone(Base):
    """The event `response.mcp_call_arguments.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_call_arguments.done"}


@model
class BetaResponsesWebSocketStreamEventResponseMcpCallCompleted(Base):
    """The event `response.mcp_call.completed`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_call.completed"}


@model
class BetaResponsesWebSocketStreamEventResponseMcpCallFailed(Base):
    """The event `response.mcp_call.failed`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_call.failed"}


@model
class BetaResponsesWebSocketStreamEventResponseMcpCallInProgress(Base):
    """The event `response.mcp_call.in_progress`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_call.in_progress"}


@model
class BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted(Base):
    """The event `response.mcp_list_tools.completed`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_list_tools.completed"}


@model
class BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed(Base):
    """The event `response.mcp_list_tools.failed`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_list_tools.failed"}


@model
class BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress(Base):
    """The event `response.mcp_list_tools.in_progress`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_list_tools.in_progress"}


@model
class BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded(Base):
    """The event `response.output_text.annotation.added`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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
    annotation: BetaAnnotation | None
    """The citation that was added to the text."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {
        "agent": "BetaAgentTag",
        "annotation": (
            "type",
            {
                "file_citation": "BetaFileCitationBody",
                "url_citation": "BetaUrlCitationBody",
                "container_file_citation": "BetaContainerFileCitationBody",
                "file_path": "BetaFilePath",
            },
        ),
    }
    _tags = {"type": "response.output_text.annotation.added"}


@model
class BetaResponsesWebSocketStreamEventResponseQueued(Base):
    """The event `response.queued`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["response.queued"]
    """The kind of event: always `response.queued`."""
    response: BetaResponse
    """The response as it is now."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    stream_id: str | None = absent
    """Which of the streams on the connection the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "response": "BetaResponse"}
    _tags = {"type": "response.queued"}


@model
class BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta(Base):
    """The event `response.custom_tool_call_input.delta`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.custom_tool_call_input.delta"}


@model
class BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone(Base):
    """The event `response.custom_tool_call_input.done`."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.custom_tool_call_input.done"}
