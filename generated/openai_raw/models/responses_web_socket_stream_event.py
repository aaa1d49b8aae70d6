"""What only `ResponsesWebSocketStreamEvent` can be or hold."""

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
class ResponsesWebSocketStreamEventResponseAudioDelta(Base):
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
class ResponsesWebSocketStreamEventResponseAudioDone(Base):
    """`response.audio.done` event: the audio is complete."""

    type: Literal["response.audio.done"]
    """Event type: always `response.audio.done`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.audio.done"}


@model
class ResponsesWebSocketStreamEventResponseAudioTranscriptDelta(Base):
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
class ResponsesWebSocketStreamEventResponseAudioTranscriptDone(Base):
    """`response.audio.transcript.done` event: the transcript is complete."""

    type: Literal["response.audio.transcript.done"]
    """Event type: always `response.audio.transcript.done`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _tags = {"type": "response.audio.transcript.done"}


@model
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta(Base):
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
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone(Base):
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
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted(Base):
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
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress(Base):
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
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting(Base):
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
class ResponsesWebSocketStreamEventResponseCompleted(Base):
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
class ResponsesWebSocketStreamEventResponseContentPartAdded(Base):
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
class ResponsesWebSocketStreamEventResponseContentPartDone(Base):
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
class ResponsesWebSocketStreamEventResponseCreated(Base):
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
class ResponsesWebSocketStreamEventResponseFileSearchCallCompleted(Base):
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
class ResponsesWebSocketStreamEventResponseFileSearchCallInProgress(Base):
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
class ResponsesWebSocketStreamEventResponseFileSearchCallSearching(Base):
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
class ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta(Base):
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
class ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone(Base):
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
class ResponsesWebSocketStreamEventResponseShellCallCommandAdded(Base):
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
class ResponsesWebSocketStreamEventResponseShellCallCommandDelta(Base):
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
class ResponsesWebSocketStreamEventResponseShellCallCommandDone(Base):
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
class ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta(Base):
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
class ResponsesWebSocketStreamEventResponseShellCallOutputContentDone(Base):
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
class ResponsesWebSocketStreamEventResponseInProgress(Base):
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
class ResponsesWebSocketStreamEventResponseFailed(Base):
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
class ResponsesWebSocketStreamEventResponseIncomplete(Base):
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
class ResponsesWebSocketStreamEventResponseOutputItemAdded(Base):
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
class ResponsesWebSocketStreamEventResponseOutputItemDone(Base):
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
class ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded(Base):
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
    part: ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart
    """A summary part at its start."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"part": "ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart"}
    _tags = {"type": "response.reasoning_summary_part.added"}


@model
class ResponsesWebSocketStreamEventResponseReasoningSummaryPartAddedPart(Base):
    """A summary part at its start."""

    type: Literal["summary_text"]
    """Event type: always `summary_text`."""
    text: str
    """Text of the part so far; initially empty."""

    _tags = {"type": "summary_text"}


@model
class ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone(Base):
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
    part: ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart
    """A complete summary part."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"part": "ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart"}
    _tags = {"type": "response.reasoning_summary_part.done", "status": "incomplete"}


@model
class ResponsesWebSocketStreamEventResponseReasoningSummaryPartDonePart(Base):
    """A complete summary part."""

    type: Literal["summary_text"]
    """Event type: always `summary_text`."""
    text: str
    """The complete text of the part."""

    _tags = {"type": "summary_text"}


@model
class ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta(Base):
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
class ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone(Base):
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
class ResponsesWebSocketStreamEventResponseReasoningTextDelta(Base):
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
class ResponsesWebSocketStreamEventResponseReasoningTextDone(Base):
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
class ResponsesWebSocketStreamEventResponseRefusalDelta(Base):
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
class ResponsesWebSocketStreamEventResponseRefusalDone(Base):
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
class ResponsesWebSocketStreamEventResponseOutputTextDelta(Base):
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
class ResponsesWebSocketStreamEventResponseOutputTextDone(Base):
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
class ResponsesWebSocketStreamEventResponseWebSearchCallCompleted(Base):
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
class ResponsesWebSocketStreamEventResponseWebSearchCallInProgress(Base):
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
class ResponsesWebSocketStreamEventResponseWebSearchCallSearching(Base):
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
class ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted(Base):
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
class ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating(Base):
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
class ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress(Base):
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
class ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage(Base):
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
class ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta(Base):
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
class ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone(Base):
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
class ResponsesWebSocketStreamEventResponseMcpCallCompleted(Base):
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
class ResponsesWebSocketStreamEventResponseMcpCallFailed(Base):
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
class ResponsesWebSocketStreamEventResponseMcpCallInProgress(Base):
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
class ResponsesWebSocketStreamEventResponseMcpListToolsCompleted(Base):
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
class ResponsesWebSocketStreamEventResponseMcpListToolsFailed(Base):
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
class ResponsesWebSocketStreamEventResponseMcpListToolsInProgress(Base):
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
class ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded(Base):
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
class ResponsesWebSocketStreamEventResponseQueued(Base):
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
class ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta(Base):
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
class ResponsesWebSocketStreamEventResponseCustomToolCallInputDone(Base):
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
