"""What only `ResponsesServerEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.function_shell_call_output_content import FunctionShellCallOutputContent
    from ..models.response import Response
    from ..models.response_log_prob import ResponseLogProb
    from ..models.shell_call_output_delta import ShellCallOutputDelta
    from ..unions import (
        Annotation,
        OutputContent,
        OutputItem,
        ResponseFunctionCallOutputItemList,
        ResponseSteerErrorCode,
        ResponseSteerInput,
        ResponseSteerInputContent,
        ResponseSteerPendingReason,
        ResponseSteerRequiredInput,
    )


@model
class ResponseWsError(Base):
    """An error of a response or of the WebSocket connection."""

    type: Literal["error"]
    """Discriminator: always `error`."""
    status: int | None = absent
    """The HTTP status code that corresponds to the error."""
    sequence_number: int | None = absent
    """Sequence number of the event within its stream. It increases with every event."""
    error: ErrorPayload
    """An error: its class, code and message."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"error": "ErrorPayload"}
    _tags = {"type": "error"}


@model
class ResponsesServerEventResponseCompactionCompacting(Base):
    """`response.compaction.compacting` event: the context is being compacted."""

    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    type: Literal["response.compaction.compacting"]
    """Event type: always `response.compaction.compacting`."""
    stream_id: str | None = None
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.compaction.compacting"}


@model
class ResponsesServerEventResponseAudioDelta(Base):
    """`response.audio.delta` event: the next piece of the audio."""

    type: Literal["response.audio.delta"]
    """Event type: always `response.audio.delta`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    delta: str
    """The next chunk of audio, base64-encoded."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.audio.delta"}


@model
class ResponsesServerEventResponseAudioDone(Base):
    """`response.audio.done` event: the audio is complete."""

    type: Literal["response.audio.done"]
    """Event type: always `response.audio.done`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.audio.done"}


@model
class ResponsesServerEventResponseAudioTranscriptDelta(Base):
    """`response.audio.transcript.delta` event: the next piece of the transcript."""

    type: Literal["response.audio.transcript.delta"]
    """Event type: always `response.audio.transcript.delta`."""
    delta: str
    """The next piece of text; append it to the previous ones."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.audio.transcript.delta"}


@model
class ResponsesServerEventResponseAudioTranscriptDone(Base):
    """`response.audio.transcript.done` event: the transcript is complete."""

    type: Literal["response.audio.transcript.done"]
    """Event type: always `response.audio.transcript.done`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.audio.transcript.done"}


@model
class ResponsesServerEventResponseCodeInterpreterCallCodeDelta(Base):
    """`response.code_interpreter_call_code.delta` event: the next piece of the code interpreter call code."""

    type: Literal["response.code_interpreter_call_code.delta"]
    """Event type: always `response.code_interpreter_call_code.delta`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    delta: str
    """The next piece of text; append it to the previous ones."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.code_interpreter_call_code.delta"}


@model
class ResponsesServerEventResponseCodeInterpreterCallCodeDone(Base):
    """`response.code_interpreter_call_code.done` event: the code interpreter call code is complete."""

    type: Literal["response.code_interpreter_call_code.done"]
    """Event type: always `response.code_interpreter_call_code.done`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    code: str
    """The complete code."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.code_interpreter_call_code.done"}


@model
class ResponsesServerEventResponseCodeInterpreterCallCompleted(Base):
    """`response.code_interpreter_call.completed` event: the code interpreter call is complete."""

    type: Literal["response.code_interpreter_call.completed"]
    """Event type: always `response.code_interpreter_call.completed`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.code_interpreter_call.completed"}


@model
class ResponsesServerEventResponseCodeInterpreterCallInProgress(Base):
    """`response.code_interpreter_call.in_progress` event: the code interpreter call is in progress."""

    type: Literal["response.code_interpreter_call.in_progress"]
    """Event type: always `response.code_interpreter_call.in_progress`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.code_interpreter_call.in_progress"}


@model
class ResponsesServerEventResponseCodeInterpreterCallInterpreting(Base):
    """`response.code_interpreter_call.interpreting` event: the code interpreter call is running code."""

    type: Literal["response.code_interpreter_call.interpreting"]
    """Event type: always `response.code_interpreter_call.interpreting`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.code_interpreter_call.interpreting"}


@model
class ResponsesServerEventResponseCompleted(Base):
    """`response.completed` event: the response is complete."""

    type: Literal["response.completed"]
    """Event type: always `response.completed`."""
    response: Response
    """A response generated by a model, with the settings that were used."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.completed"}


@model
class ResponsesServerEventResponseContentPartAdded(Base):
    """`response.content_part.added` event: the content part was added."""

    type: Literal["response.content_part.added"]
    """Event type: always `response.content_part.added`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    part: OutputContent
    """The current state of the content part."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"part": "OutputContent"}
    _tags = {"type": "response.content_part.added"}


@model
class ResponsesServerEventResponseContentPartDone(Base):
    """`response.content_part.done` event: the content part is complete."""

    type: Literal["response.content_part.done"]
    """Event type: always `response.content_part.done`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    part: OutputContent
    """The current state of the content part."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"part": "OutputContent"}
    _tags = {"type": "response.content_part.done"}


@model
class ResponsesServerEventResponseCreated(Base):
    """`response.created` event: the response was created."""

    type: Literal["response.created"]
    """Event type: always `response.created`."""
    response: Response
    """A response generated by a model, with the settings that were used."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.created"}


@model
class ResponsesServerEventResponseFileSearchCallCompleted(Base):
    """`response.file_search_call.completed` event: the file search call is complete."""

    type: Literal["response.file_search_call.completed"]
    """Event type: always `response.file_search_call.completed`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.file_search_call.completed"}


@model
class ResponsesServerEventResponseFileSearchCallInProgress(Base):
    """`response.file_search_call.in_progress` event: the file search call is in progress."""

    type: Literal["response.file_search_call.in_progress"]
    """Event type: always `response.file_search_call.in_progress`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.file_search_call.in_progress"}


@model
class ResponsesServerEventResponseFileSearchCallSearching(Base):
    """`response.file_search_call.searching` event: the file search call is searching."""

    type: Literal["response.file_search_call.searching"]
    """Event type: always `response.file_search_call.searching`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.file_search_call.searching"}


@model
class ResponsesServerEventResponseFunctionCallArgumentsDelta(Base):
    """`response.function_call_arguments.delta` event: the next piece of the function call arguments."""

    type: Literal["response.function_call_arguments.delta"]
    """Event type: always `response.function_call_arguments.delta`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    delta: str
    """The next piece of the arguments; append it to the previous ones."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.function_call_arguments.delta"}


@model
class ResponsesServerEventResponseFunctionCallArgumentsDone(Base):
    """`response.function_call_arguments.done` event: the function call arguments is complete."""

    type: Literal["response.function_call_arguments.done"]
    """Event type: always `response.function_call_arguments.done`."""
    item_id: str
    """Id of the item that the event is about."""
    name: str
    """Name of the tool or function."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    arguments: str
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.function_call_arguments.done"}


@model
class ResponsesServerEventResponseShellCallCommandAdded(Base):
    """`response.shell_call_command.added` event: the shell call command was added."""

    type: Literal["response.shell_call_command.added"]
    """Event type: always `response.shell_call_command.added`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    command_index: int
    """Index of the command in the `commands` of the call."""
    command: str
    """The command so far; initially empty."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.shell_call_command.added"}


@model
class ResponsesServerEventResponseShellCallCommandDelta(Base):
    """`response.shell_call_command.delta` event: the next piece of the shell call command."""

    type: Literal["response.shell_call_command.delta"]
    """Event type: always `response.shell_call_command.delta`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    command_index: int
    """Index of the command in the `commands` of the call."""
    delta: str
    """The next piece of text; append it to the previous ones."""
    obfuscation: str | None = absent
    """Random padding that hides the size of the event from network observers. Ignore it."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.shell_call_command.delta"}


@model
class ResponsesServerEventResponseShellCallCommandDone(Base):
    """`response.shell_call_command.done` event: the shell call command is complete."""

    type: Literal["response.shell_call_command.done"]
    """Event type: always `response.shell_call_command.done`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    command_index: int
    """Index of the command in the `commands` of the call."""
    command: str
    """The complete command."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.shell_call_command.done"}


@model
class ResponsesServerEventResponseShellCallOutputContentDelta(Base):
    """`response.shell_call_output_content.delta` event: the next piece of the shell call output content."""

    type: Literal["response.shell_call_output_content.delta"]
    """Event type: always `response.shell_call_output_content.delta`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    command_index: int
    """Index of the command in the `commands` of the call."""
    delta: ShellCallOutputDelta
    """Output of a shell command since the previous event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"delta": "ShellCallOutputDelta"}
    _tags = {"type": "response.shell_call_output_content.delta"}


@model
class ResponsesServerEventResponseShellCallOutputContentDone(Base):
    """`response.shell_call_output_content.done` event: the shell call output content is complete."""

    type: Literal["response.shell_call_output_content.done"]
    """Event type: always `response.shell_call_output_content.done`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    command_index: int
    """Index of the command in the `commands` of the call."""
    output: list[FunctionShellCallOutputContent]
    """The complete output and the outcome of each command."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"output": ["FunctionShellCallOutputContent"]}
    _tags = {"type": "response.shell_call_output_content.done"}


@model
class ResponsesServerEventResponseInProgress(Base):
    """`response.in_progress` event: the response is in progress."""

    type: Literal["response.in_progress"]
    """Event type: always `response.in_progress`."""
    response: Response
    """A response generated by a model, with the settings that were used."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.in_progress"}


@model
class ResponsesServerEventResponseFailed(Base):
    """`response.failed` event: the response failed."""

    type: Literal["response.failed"]
    """Event type: always `response.failed`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    response: Response
    """A response generated by a model, with the settings that were used."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.failed"}


@model
class ResponsesServerEventResponseIncomplete(Base):
    """`response.incomplete` event: the response ended before it was complete."""

    type: Literal["response.incomplete"]
    """Event type: always `response.incomplete`."""
    response: Response
    """A response generated by a model, with the settings that were used."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.incomplete"}


@model
class ResponsesServerEventResponseOutputItemAdded(Base):
    """`response.output_item.added` event: the output item was added."""

    type: Literal["response.output_item.added"]
    """Event type: always `response.output_item.added`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    item: OutputItem
    """The current state of the item."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"item": "OutputItem"}
    _tags = {"type": "response.output_item.added"}


@model
class ResponsesServerEventResponseOutputItemDone(Base):
    """`response.output_item.done` event: the output item is complete."""

    type: Literal["response.output_item.done"]
    """Event type: always `response.output_item.done`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    item: OutputItem
    """The current state of the item."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"item": "OutputItem"}
    _tags = {"type": "response.output_item.done"}


@model
class ResponsesServerEventResponseReasoningSummaryPartAdded(Base):
    """`response.reasoning_summary_part.added` event: the reasoning summary part was added."""

    type: Literal["response.reasoning_summary_part.added"]
    """Event type: always `response.reasoning_summary_part.added`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    summary_index: int
    """Index of the summary part in the `summary` of the reasoning item."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    part: ResponsesServerEventResponseReasoningSummaryPartAddedPart
    """A summary part at its start."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"part": "ResponsesServerEventResponseReasoningSummaryPartAddedPart"}
    _tags = {"type": "response.reasoning_summary_part.added"}


@model
class ResponsesServerEventResponseReasoningSummaryPartAddedPart(Base):
    """A summary part at its start."""

    type: Literal["summary_text"]
    """Event type: always `summary_text`."""
    text: str
    """Text of the part so far; initially empty."""

    _tags = {"type": "summary_text"}


@model
class ResponsesServerEventResponseReasoningSummaryPartDone(Base):
    """`response.reasoning_summary_part.done` event: the reasoning summary part is complete."""

    type: Literal["response.reasoning_summary_part.done"]
    """Event type: always `response.reasoning_summary_part.done`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    summary_index: int
    """Index of the summary part in the `summary` of the reasoning item."""
    status: Literal["incomplete"] | None = absent
    """Status of the reasoning summary part done. Always `incomplete`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    part: ResponsesServerEventResponseReasoningSummaryPartDonePart
    """A complete summary part."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"part": "ResponsesServerEventResponseReasoningSummaryPartDonePart"}
    _tags = {"type": "response.reasoning_summary_part.done", "status": "incomplete"}


@model
class ResponsesServerEventResponseReasoningSummaryPartDonePart(Base):
    """A complete summary part."""

    type: Literal["summary_text"]
    """Event type: always `summary_text`."""
    text: str
    """The complete text of the part."""

    _tags = {"type": "summary_text"}


@model
class ResponsesServerEventResponseReasoningSummaryTextDelta(Base):
    """`response.reasoning_summary_text.delta` event: the next piece of the reasoning summary text."""

    type: Literal["response.reasoning_summary_text.delta"]
    """Event type: always `response.reasoning_summary_text.delta`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    summary_index: int
    """Index of the summary part in the `summary` of the reasoning item."""
    delta: str
    """The next piece of text; append it to the previous ones."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.reasoning_summary_text.delta"}


@model
class ResponsesServerEventResponseReasoningSummaryTextDone(Base):
    """`response.reasoning_summary_text.done` event: the reasoning summary text is complete."""

    type: Literal["response.reasoning_summary_text.done"]
    """Event type: always `response.reasoning_summary_text.done`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    summary_index: int
    """Index of the summary part in the `summary` of the reasoning item."""
    text: str
    """The complete text."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.reasoning_summary_text.done"}


@model
class ResponsesServerEventResponseReasoningTextDelta(Base):
    """`response.reasoning_text.delta` event: the next piece of the reasoning text."""

    type: Literal["response.reasoning_text.delta"]
    """Event type: always `response.reasoning_text.delta`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    delta: str
    """The next piece of text; append it to the previous ones."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.reasoning_text.delta"}


@model
class ResponsesServerEventResponseReasoningTextDone(Base):
    """`response.reasoning_text.done` event: the reasoning text is complete."""

    type: Literal["response.reasoning_text.done"]
    """Event type: always `response.reasoning_text.done`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    text: str
    """The complete text."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.reasoning_text.done"}


@model
class ResponsesServerEventResponseRefusalDelta(Base):
    """`response.refusal.delta` event: the next piece of the refusal."""

    type: Literal["response.refusal.delta"]
    """Event type: always `response.refusal.delta`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    delta: str
    """The next piece of text; append it to the previous ones."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.refusal.delta"}


@model
class ResponsesServerEventResponseRefusalDone(Base):
    """`response.refusal.done` event: the refusal is complete."""

    type: Literal["response.refusal.done"]
    """Event type: always `response.refusal.done`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    refusal: str
    """Refusal message of the model."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.refusal.done"}


@model
class ResponsesServerEventResponseOutputTextDelta(Base):
    """`response.output_text.delta` event: the next piece of the output text."""

    type: Literal["response.output_text.delta"]
    """Event type: always `response.output_text.delta`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    delta: str
    """The next piece of text; append it to the previous ones."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; None unless requested."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"logprobs": ["ResponseLogProb"]}
    _tags = {"type": "response.output_text.delta"}


@model
class ResponsesServerEventResponseOutputTextDone(Base):
    """`response.output_text.done` event: the output text is complete."""

    type: Literal["response.output_text.done"]
    """Event type: always `response.output_text.done`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    text: str
    """The complete text."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    logprobs: list[ResponseLogProb]
    """Log probabilities of the tokens; None unless requested."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"logprobs": ["ResponseLogProb"]}
    _tags = {"type": "response.output_text.done"}


@model
class ResponsesServerEventResponseWebSearchCallCompleted(Base):
    """`response.web_search_call.completed` event: the web search call is complete."""

    type: Literal["response.web_search_call.completed"]
    """Event type: always `response.web_search_call.completed`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.web_search_call.completed"}


@model
class ResponsesServerEventResponseWebSearchCallInProgress(Base):
    """`response.web_search_call.in_progress` event: the web search call is in progress."""

    type: Literal["response.web_search_call.in_progress"]
    """Event type: always `response.web_search_call.in_progress`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.web_search_call.in_progress"}


@model
class ResponsesServerEventResponseWebSearchCallSearching(Base):
    """`response.web_search_call.searching` event: the web search call is searching."""

    type: Literal["response.web_search_call.searching"]
    """Event type: always `response.web_search_call.searching`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.web_search_call.searching"}


@model
class ResponsesServerEventResponseImageGenerationCallCompleted(Base):
    """`response.image_generation_call.completed` event: the image generation is complete."""

    type: Literal["response.image_generation_call.completed"]
    """Event type: always `response.image_generation_call.completed`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    item_id: str
    """Id of the item that the event is about."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.image_generation_call.completed"}


@model
class ResponsesServerEventResponseImageGenerationCallGenerating(Base):
    """`response.image_generation_call.generating` event: the image generation is in progress."""

    type: Literal["response.image_generation_call.generating"]
    """Event type: always `response.image_generation_call.generating`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.image_generation_call.generating"}


@model
class ResponsesServerEventResponseImageGenerationCallInProgress(Base):
    """`response.image_generation_call.in_progress` event: the image generation is in progress."""

    type: Literal["response.image_generation_call.in_progress"]
    """Event type: always `response.image_generation_call.in_progress`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.image_generation_call.in_progress"}


@model
class ResponsesServerEventResponseImageGenerationCallPartialImage(Base):
    """`response.image_generation_call.partial_image` event: a partial image of the image generation."""

    type: Literal["response.image_generation_call.partial_image"]
    """Event type: always `response.image_generation_call.partial_image`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    partial_image_index: int
    """Index of the partial image, starting at 0."""
    partial_image_b64: str
    """The partial image, base64-encoded."""
    size: str | None = absent
    """Width and height of the image in pixels, such as `1024x1024`."""
    quality: str | None = absent
    """Quality of the image. Higher quality takes longer and costs more."""
    background: str | None = absent
    """Background of the image: transparent, opaque, or chosen by the model."""
    output_format: str | None = absent
    """File format of the image."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.image_generation_call.partial_image"}


@model
class ResponsesServerEventResponseMcpCallArgumentsDelta(Base):
    """`response.mcp_call_arguments.delta` event: the next piece of the MCP call arguments."""

    type: Literal["response.mcp_call_arguments.delta"]
    """Event type: always `response.mcp_call_arguments.delta`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    delta: str
    """The next piece of the arguments; append it to the previous ones."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.mcp_call_arguments.delta"}


@model
class ResponsesServerEventResponseMcpCallArgumentsDone(Base):
    """`response.mcp_call_arguments.done` event: the MCP call arguments is complete."""

    type: Literal["response.mcp_call_arguments.done"]
    """Event type: always `response.mcp_call_arguments.done`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    arguments: str
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.mcp_call_arguments.done"}


@model
class ResponsesServerEventResponseMcpCallCompleted(Base):
    """`response.mcp_call.completed` event: the MCP call is complete."""

    type: Literal["response.mcp_call.completed"]
    """Event type: always `response.mcp_call.completed`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.mcp_call.completed"}


@model
class ResponsesServerEventResponseMcpCallFailed(Base):
    """`response.mcp_call.failed` event: the MCP call failed."""

    type: Literal["response.mcp_call.failed"]
    """Event type: always `response.mcp_call.failed`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.mcp_call.failed"}


@model
class ResponsesServerEventResponseMcpCallInProgress(Base):
    """`response.mcp_call.in_progress` event: the MCP call is in progress."""

    type: Literal["response.mcp_call.in_progress"]
    """Event type: always `response.mcp_call.in_progress`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.mcp_call.in_progress"}


@model
class ResponsesServerEventResponseMcpListToolsCompleted(Base):
    """`response.mcp_list_tools.completed` event: the request for the tools of an MCP server is complete."""

    type: Literal["response.mcp_list_tools.completed"]
    """Event type: always `response.mcp_list_tools.completed`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.mcp_list_tools.completed"}


@model
class ResponsesServerEventResponseMcpListToolsFailed(Base):
    """`response.mcp_list_tools.failed` event: the request for the tools of an MCP server failed."""

    type: Literal["response.mcp_list_tools.failed"]
    """Event type: always `response.mcp_list_tools.failed`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.mcp_list_tools.failed"}


@model
class ResponsesServerEventResponseMcpListToolsInProgress(Base):
    """`response.mcp_list_tools.in_progress` event: the request for the tools of an MCP server is in progress."""

    type: Literal["response.mcp_list_tools.in_progress"]
    """Event type: always `response.mcp_list_tools.in_progress`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.mcp_list_tools.in_progress"}


@model
class ResponsesServerEventResponseOutputTextAnnotationAdded(Base):
    """`response.output_text.annotation.added` event: the annotation was added."""

    type: Literal["response.output_text.annotation.added"]
    """Event type: always `response.output_text.annotation.added`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    annotation_index: int
    """Index of the annotation in the `annotations` of the content part."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    annotation: Annotation | None
    """The annotation that was added to the text."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

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
    """`response.queued` event: the response is queued."""

    type: Literal["response.queued"]
    """Event type: always `response.queued`."""
    response: Response
    """A response generated by a model, with the settings that were used."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.queued"}


@model
class ResponsesServerEventResponseCustomToolCallInputDelta(Base):
    """`response.custom_tool_call_input.delta` event: the next piece of the custom tool call input."""

    type: Literal["response.custom_tool_call_input.delta"]
    """Event type: always `response.custom_tool_call_input.delta`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    delta: str
    """The next piece of the arguments; append it to the previous ones."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.custom_tool_call_input.delta"}


@model
class ResponsesServerEventResponseCustomToolCallInputDone(Base):
    """`response.custom_tool_call_input.done` event: the custom tool call input is complete."""

    type: Literal["response.custom_tool_call_input.done"]
    """Event type: always `response.custom_tool_call_input.done`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""
    input: str
    """The complete input of the tool."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.custom_tool_call_input.done"}


@model
class ErrorPayload(Base):
    """An error: its class, code and message."""

    type: str
    """Class of the error, such as `invalid_request_error`."""
    code: str | None
    """Machine-readable error code."""
    message: str
    """Human-readable error message."""
    param: str | None
    """Parameter that caused the error; None if there is no single one."""
    headers: dict[str, str] | None = absent
    """HTTP headers by name."""
    misalignment: ErrorPayloadMisalignment | None = None
    """Why the request was stopped for safety. None if it was not."""

    _nested = {"misalignment": "ErrorPayloadMisalignment"}


@model
class ErrorPayloadMisalignment(Base):
    """Why a request was stopped for safety."""

    detailed_explanation: str | None = None
    """The reason in detail. None if there is no more to say."""
    error_type: str | ErrorPayloadMisalignmentErrorType | None = None
    """The kind of reason. None if unknown. Known values: `potentially_unintended_data_transfer`,
    `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    """The part of the request that caused the problem. None if unknown."""
    steer: ErrorPayloadMisalignmentSteer | None = None
    """What you can do about it. None if there is nothing."""

    _nested = {"steer": "ErrorPayloadMisalignmentSteer"}


ErrorPayloadMisalignmentErrorTypeInput: TypeAlias = Literal[
    "potentially_unintended_data_transfer",
    "potentially_unintended_data_access",
    "potentially_unintended_destructive_activity",
    "other",
]
ErrorPayloadMisalignmentErrorType: TypeAlias = ErrorPayloadMisalignmentErrorTypeInput | str
"""The kind of reason why a request was stopped."""


@model
class ErrorPayloadMisalignmentSteer(Base):
    """What you can do about a stopped request."""

    message: str
    """Human-readable error message."""


@model
class ResponseSteerAcceptedEvent(Base):
    """Your further input was accepted and waits. It counts once `response.created` names the next response."""

    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    steer: ResponseSteerAcceptedEventSteer
    """Identifies instructions for a running response."""
    type: Literal["response.steer.accepted"]
    """Event type: always `response.steer.accepted`."""
    stream_id: str | None = None
    """Id of the stream."""

    _nested = {"steer": "ResponseSteerAcceptedEventSteer"}
    _tags = {"type": "response.steer.accepted"}


@model
class ResponseSteerAcceptedEventSteer(Base):
    """Identifies instructions for a running response."""

    id: str
    """Id of the event."""
    previous_response_id: str
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""


ResponseSteerErrorCodeEnumInput: TypeAlias = Literal[
    "response_not_found",
    "invalid_input",
    "steering_not_supported",
    "too_many_pending_steers",
    "response_already_completed",
    "response_not_active",
    "successor_creation_failed",
]
ResponseSteerErrorCodeEnum: TypeAlias = ResponseSteerErrorCodeEnumInput | str
"""Why new instructions could not be delivered."""


@model
class ResponseSteerFailedEvent(Base):
    """Your further input was refused or could not be used; the event returns it."""

    error: ResponseSteerFailedEventError
    """Details of the error; None if there was none."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    steer: ResponseSteerFailedEventSteer
    """Identifies instructions for a running response."""
    type: Literal["response.steer.failed"]
    """Event type: always `response.steer.failed`."""
    stream_id: str | None = None
    """Id of the stream."""

    _nested = {"error": "ResponseSteerFailedEventError", "steer": "ResponseSteerFailedEventSteer"}
    _tags = {"type": "response.steer.failed"}


@model
class ResponseSteerFailedEventError(Base):
    """`invalid_request_error` event."""

    code: ResponseSteerErrorCode
    """Machine-readable error code. Known values: `response_not_found`, `invalid_input`, `steering_not_supported`,
    `too_many_pending_steers`, `response_already_completed`, `response_not_active`,
    `successor_creation_failed`."""
    message: str
    """Human-readable error message."""
    type: Literal["invalid_request_error"]
    """Event type: always `invalid_request_error`."""

    _tags = {"type": "invalid_request_error"}


@model
class ResponseSteerFailedEventSteer(Base):
    """Identifies instructions for a running response."""

    input: ResponseSteerInput
    """What the instructions contained."""
    previous_response_id: str
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""
    id: str | None = None
    """Id of the event."""

    _nested = {"input": "ResponseSteerInput"}


@model
class ResponseSteerInputItemMessage(Base):
    """A user message for a running response."""

    content: list[ResponseSteerInputContent] | str
    """The text of the message, or its parts."""
    role: Literal["user"]
    """Role of the author: always `user`."""
    type: Literal["message"]
    """Discriminator: always `message`."""
    id: str | None = None
    """Id of the steer input item message."""
    status: str | None = None
    """Set by the server."""

    _nested = {"content": ["ResponseSteerInputContent"]}
    _tags = {"role": "user", "type": "message"}


@model
class ResponseSteerInputItemFunctionCallOutput(Base):
    """The output of a function, for a running response."""

    output: str | ResponseFunctionCallOutputItemList
    """What your function returned, as text or parts."""
    type: Literal["function_call_output"]
    """Discriminator: always `function_call_output`."""
    id: str | None = None
    """Id of the function call output."""
    call_id: str | None = None
    """Id that links a tool call and its output."""
    caller: (
        ResponseSteerInputItemFunctionCallOutputCallerDirect
        | ResponseSteerInputItemFunctionCallOutputCallerProgram
        | None
    ) = None
    """What called the tool: the model directly, or a program it wrote."""
    name: str | None = None
    """Name of the tool or function."""
    namespace: str | None = None
    """Namespace of the tool; None if it has none."""
    status: ResponseSteerInputItemFunctionCallOutputStatus | None = None
    """Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

    _nested = {
        "output": ["ResponseFunctionCallOutputItem"],
        "caller": (
            "type",
            {
                "direct": "ResponseSteerInputItemFunctionCallOutputCallerDirect",
                "program": "ResponseSteerInputItemFunctionCallOutputCallerProgram",
            },
        ),
    }
    _tags = {"type": "function_call_output"}


@model
class ResponseSteerInputItemFunctionCallOutputCallerDirect(Base):
    """What called the tool: the model directly, or a program it wrote."""

    type: Literal["direct"]
    """Discriminator: always `direct`."""

    _tags = {"type": "direct"}


@model
class ResponseSteerInputItemFunctionCallOutputCallerProgram(Base):
    """What called the tool: the model directly, or a program it wrote."""

    caller_id: str
    """Id of the caller."""
    type: Literal["program"]
    """Discriminator: always `program`."""

    _tags = {"type": "program"}


ResponseSteerInputItemFunctionCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
ResponseSteerInputItemFunctionCallOutputStatus: TypeAlias = ResponseSteerInputItemFunctionCallOutputStatusInput | str
"""Status of the function call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class ResponseSteerPendingEvent(Base):
    """Your further input waits until you have sent the outputs of tools or approvals."""

    reason: ResponseSteerPendingReason
    """Reason for the decision, as free text."""
    required_input: list[ResponseSteerRequiredInput]
    """Outputs that you must send first."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    steer: ResponseSteerPendingEventSteer
    """Identifies instructions for a running response."""
    type: Literal["response.steer.pending"]
    """Event type: always `response.steer.pending`."""
    stream_id: str | None = None
    """Id of the stream."""

    _nested = {"required_input": ["ResponseSteerRequiredInput"], "steer": "ResponseSteerPendingEventSteer"}
    _tags = {"type": "response.steer.pending"}


@model
class ResponseSteerPendingEventSteer(Base):
    """Identifies instructions for a running response."""

    id: str
    """Id of the event."""
    previous_response_id: str
    """Id of the response to continue from. Its input and output become part of the context; its `instructions` do
    not."""


@model
class ResponseSteerRequiredInputFunctionCallOutput(Base):
    """Names a call whose output you must send."""

    call_id: str
    """Id that links a tool call and its output."""
    name: str
    """Name of the tool or function."""
    type: Literal["function_call_output"]
    """Discriminator: always `function_call_output`."""

    _tags = {"type": "function_call_output"}


@model
class ResponseSteerRequiredInputCustomToolCallOutput(Base):
    """Names a call whose output you must send."""

    call_id: str
    """Id that links a tool call and its output."""
    type: Literal["custom_tool_call_output"]
    """Discriminator: always `custom_tool_call_output`."""

    _tags = {"type": "custom_tool_call_output"}


@model
class ResponseSteerRequiredInputComputerCallOutput(Base):
    """Names a call whose output you must send."""

    call_id: str
    """Id that links a tool call and its output."""
    type: Literal["computer_call_output"]
    """Discriminator: always `computer_call_output`."""

    _tags = {"type": "computer_call_output"}


@model
class ResponseSteerRequiredInputShellCallOutput(Base):
    """Names a call whose output you must send."""

    call_id: str
    """Id that links a tool call and its output."""
    type: Literal["shell_call_output"]
    """Discriminator: always `shell_call_output`."""

    _tags = {"type": "shell_call_output"}


@model
class ResponseSteerRequiredInputApplyPatchCallOutput(Base):
    """Names a call whose output you must send."""

    call_id: str
    """Id that links a tool call and its output."""
    type: Literal["apply_patch_call_output"]
    """Discriminator: always `apply_patch_call_output`."""

    _tags = {"type": "apply_patch_call_output"}


@model
class ResponseSteerRequiredInputToolSearchOutput(Base):
    """Names a call whose output you must send."""

    call_id: str
    """Id that links a tool call and its output."""
    execution: Literal["client"]
    """Who runs the search, your program or the server. Always `client`."""
    type: Literal["tool_search_output"]
    """Discriminator: always `tool_search_output`."""

    _tags = {"execution": "client", "type": "tool_search_output"}


@model
class ResponseSteerRequiredInputMcpApprovalResponse(Base):
    """Names a call whose output you must send."""

    approval_request_id: str
    """Id of the approval request being answered."""
    type: Literal["mcp_approval_response"]
    """Discriminator: always `mcp_approval_response`."""

    _tags = {"type": "mcp_approval_response"}
