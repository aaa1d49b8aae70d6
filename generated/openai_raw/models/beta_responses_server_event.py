"""What only `BetaResponsesServerEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_function_shell_call_output_content import BetaFunctionShellCallOutputContent
    from ..models.beta_response import BetaResponse
    from ..models.beta_response_log_prob import BetaResponseLogProb
    from ..models.beta_shell_call_output_delta import BetaShellCallOutputDelta
    from ..unions import BetaAnnotation, BetaInputItem, BetaOutputContent, BetaOutputItem


@model
class BetaResponsesServerEventResponseAudioDelta(Base):
    """`response.audio.delta` event: the next piece of the audio."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.audio.delta"]
    """Event type: always `response.audio.delta`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    delta: str
    """The next chunk of audio, base64-encoded."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.audio.delta"}


@model
class BetaResponsesServerEventResponseAudioDone(Base):
    """`response.audio.done` event: the audio is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.audio.done"]
    """Event type: always `response.audio.done`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.audio.done"}


@model
class BetaResponsesServerEventResponseAudioTranscriptDelta(Base):
    """`response.audio.transcript.delta` event: the next piece of the transcript."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.audio.transcript.delta"]
    """Event type: always `response.audio.transcript.delta`."""
    delta: str
    """The next piece of text; append it to the previous ones."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.audio.transcript.delta"}


@model
class BetaResponsesServerEventResponseAudioTranscriptDone(Base):
    """`response.audio.transcript.done` event: the transcript is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.audio.transcript.done"]
    """Event type: always `response.audio.transcript.done`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.audio.transcript.done"}


@model
class BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta(Base):
    """`response.code_interpreter_call_code.delta` event: the next piece of the code interpreter call code."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.code_interpreter_call_code.delta"}


@model
class BetaResponsesServerEventResponseCodeInterpreterCallCodeDone(Base):
    """`response.code_interpreter_call_code.done` event: the code interpreter call code is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.code_interpreter_call_code.done"}


@model
class BetaResponsesServerEventResponseCodeInterpreterCallCompleted(Base):
    """`response.code_interpreter_call.completed` event: the code interpreter call is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.code_interpreter_call.completed"}


@model
class BetaResponsesServerEventResponseCodeInterpreterCallInProgress(Base):
    """`response.code_interpreter_call.in_progress` event: the code interpreter call is in progress."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.code_interpreter_call.in_progress"}


@model
class BetaResponsesServerEventResponseCodeInterpreterCallInterpreting(Base):
    """`response.code_interpreter_call.interpreting` event: the code interpreter call is running code."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.code_interpreter_call.interpreting"}


@model
class BetaResponsesServerEventResponseCompleted(Base):
    """`response.completed` event: the response is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.completed"]
    """Event type: always `response.completed`."""
    response: BetaResponse
    """The response in its state at the time of the event."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "response": "BetaResponse"}
    _tags = {"type": "response.completed"}


@model
class BetaResponsesServerEventResponseContentPartAdded(Base):
    """`response.content_part.added` event: the content part was added."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.content_part.added"]
    """Event type: always `response.content_part.added`."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    part: BetaOutputContent
    """The current state of the content part."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "part": "BetaOutputContent"}
    _tags = {"type": "response.content_part.added"}


@model
class BetaResponsesServerEventResponseContentPartDone(Base):
    """`response.content_part.done` event: the content part is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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
    part: BetaOutputContent
    """The current state of the content part."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "part": "BetaOutputContent"}
    _tags = {"type": "response.content_part.done"}


@model
class BetaResponsesServerEventResponseCreated(Base):
    """`response.created` event: the response was created."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.created"]
    """Event type: always `response.created`."""
    response: BetaResponse
    """The response in its state at the time of the event."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "response": "BetaResponse"}
    _tags = {"type": "response.created"}


@model
class BetaResponsesServerEventResponseFileSearchCallCompleted(Base):
    """`response.file_search_call.completed` event: the file search call is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.file_search_call.completed"}


@model
class BetaResponsesServerEventResponseFileSearchCallInProgress(Base):
    """`response.file_search_call.in_progress` event: the file search call is in progress."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.file_search_call.in_progress"}


@model
class BetaResponsesServerEventResponseFileSearchCallSearching(Base):
    """`response.file_search_call.searching` event: the file search call is searching."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.file_search_call.searching"}


@model
class BetaResponsesServerEventResponseFunctionCallArgumentsDelta(Base):
    """`response.function_call_arguments.delta` event: the next piece of the function call arguments."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.function_call_arguments.delta"}


@model
class BetaResponsesServerEventResponseFunctionCallArgumentsDone(Base):
    """`response.function_call_arguments.done` event: the function call arguments is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.function_call_arguments.done"}


@model
class BetaResponsesServerEventResponseShellCallCommandAdded(Base):
    """`response.shell_call_command.added` event: the shell call command was added."""

    type: Literal["response.shell_call_command.added"]
    """Event type: always `response.shell_call_command.added`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    command_index: int
    """Index of the command in the `commands` of the call."""
    command: str
    """The command so far; initially empty."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.shell_call_command.added"}


@model
class BetaResponsesServerEventResponseShellCallCommandDelta(Base):
    """`response.shell_call_command.delta` event: the next piece of the shell call command."""

    type: Literal["response.shell_call_command.delta"]
    """Event type: always `response.shell_call_command.delta`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.shell_call_command.delta"}


@model
class BetaResponsesServerEventResponseShellCallCommandDone(Base):
    """`response.shell_call_command.done` event: the shell call command is complete."""

    type: Literal["response.shell_call_command.done"]
    """Event type: always `response.shell_call_command.done`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    command_index: int
    """Index of the command in the `commands` of the call."""
    command: str
    """The complete command."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.shell_call_command.done"}


@model
class BetaResponsesServerEventResponseShellCallOutputContentDelta(Base):
    """`response.shell_call_output_content.delta` event: the next piece of the shell call output content."""

    type: Literal["response.shell_call_output_content.delta"]
    """Event type: always `response.shell_call_output_content.delta`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    command_index: int
    """Index of the command in the `commands` of the call."""
    delta: BetaShellCallOutputDelta
    """The changes since the previous event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "delta": "BetaShellCallOutputDelta"}
    _tags = {"type": "response.shell_call_output_content.delta"}


@model
class BetaResponsesServerEventResponseShellCallOutputContentDone(Base):
    """`response.shell_call_output_content.done` event: the shell call output content is complete."""

    type: Literal["response.shell_call_output_content.done"]
    """Event type: always `response.shell_call_output_content.done`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    agent: BetaAgentTag | None = absent
    """The agent that produced an item."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    command_index: int
    """Index of the command in the `commands` of the call."""
    output: list[BetaFunctionShellCallOutputContent]
    """The complete output and the outcome of each command."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "output": ["BetaFunctionShellCallOutputContent"]}
    _tags = {"type": "response.shell_call_output_content.done"}


@model
class BetaResponsesServerEventResponseInProgress(Base):
    """`response.in_progress` event: the response is in progress."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.in_progress"]
    """Event type: always `response.in_progress`."""
    response: BetaResponse
    """The response in its state at the time of the event."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "response": "BetaResponse"}
    _tags = {"type": "response.in_progress"}


@model
class BetaResponsesServerEventResponseFailed(Base):
    """`response.failed` event: the response failed."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.failed"]
    """Event type: always `response.failed`."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    response: BetaResponse
    """The response in its state at the time of the event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "response": "BetaResponse"}
    _tags = {"type": "response.failed"}


@model
class BetaResponsesServerEventResponseIncomplete(Base):
    """`response.incomplete` event: the response ended before it was complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.incomplete"]
    """Event type: always `response.incomplete`."""
    response: BetaResponse
    """The response in its state at the time of the event."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "response": "BetaResponse"}
    _tags = {"type": "response.incomplete"}


@model
class BetaResponsesServerEventResponseOutputItemAdded(Base):
    """`response.output_item.added` event: the output item was added."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.output_item.added"]
    """Event type: always `response.output_item.added`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    item: BetaOutputItem
    """The current state of the item."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "item": "BetaOutputItem"}
    _tags = {"type": "response.output_item.added"}


@model
class BetaResponsesServerEventResponseOutputItemDone(Base):
    """`response.output_item.done` event: the output item is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.output_item.done"]
    """Event type: always `response.output_item.done`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    item: BetaOutputItem
    """The current state of the item."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "item": "BetaOutputItem"}
    _tags = {"type": "response.output_item.done"}


@model
class BetaResponsesServerEventResponseReasoningSummaryPartAdded(Base):
    """`response.reasoning_summary_part.added` event: the reasoning summary part was added."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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
    part: BetaResponsesServerEventResponseReasoningSummaryPartAddedPart
    """A summary part at its start."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "part": "BetaResponsesServerEventResponseReasoningSummaryPartAddedPart"}
    _tags = {"type": "response.reasoning_summary_part.added"}


@model
class BetaResponsesServerEventResponseReasoningSummaryPartAddedPart(Base):
    """A summary part at its start."""

    type: Literal["summary_text"]
    """Event type: always `summary_text`."""
    text: str
    """Text of the part so far; initially empty."""

    _tags = {"type": "summary_text"}


@model
class BetaResponsesServerEventResponseReasoningSummaryPartDone(Base):
    """`response.reasoning_summary_part.done` event: the reasoning summary part is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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
    part: BetaResponsesServerEventResponseReasoningSummaryPartDonePart
    """A complete summary part."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "part": "BetaResponsesServerEventResponseReasoningSummaryPartDonePart"}
    _tags = {"type": "response.reasoning_summary_part.done", "status": "incomplete"}


@model
class BetaResponsesServerEventResponseReasoningSummaryPartDonePart(Base):
    """A complete summary part."""

    type: Literal["summary_text"]
    """Event type: always `summary_text`."""
    text: str
    """The complete text of the part."""

    _tags = {"type": "summary_text"}


@model
class BetaResponsesServerEventResponseReasoningSummaryTextDelta(Base):
    """`response.reasoning_summary_text.delta` event: the next piece of the reasoning summary text."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.reasoning_summary_text.delta"}


@model
class BetaResponsesServerEventResponseReasoningSummaryTextDone(Base):
    """`response.reasoning_summary_text.done` event: the reasoning summary text is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.reasoning_summary_text.done"}


@model
class BetaResponsesServerEventResponseReasoningTextDelta(Base):
    """`response.reasoning_text.delta` event: the next piece of the reasoning text."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.reasoning_text.delta"}


@model
class BetaResponsesServerEventResponseReasoningTextDone(Base):
    """`response.reasoning_text.done` event: the reasoning text is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.reasoning_text.done"}


@model
class BetaResponsesServerEventResponseRefusalDelta(Base):
    """`response.refusal.delta` event: the next piece of the refusal."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.refusal.delta"}


@model
class BetaResponsesServerEventResponseRefusalDone(Base):
    """`response.refusal.done` event: the refusal is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.refusal.done"}


@model
class BetaResponsesServerEventResponseOutputTextDelta(Base):
    """`response.output_text.delta` event: the next piece of the output text."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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
    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens; None unless requested."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "logprobs": ["BetaResponseLogProb"]}
    _tags = {"type": "response.output_text.delta"}


@model
class BetaResponsesServerEventResponseOutputTextDone(Base):
    """`response.output_text.done` event: the output text is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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
    logprobs: list[BetaResponseLogProb]
    """Log probabilities of the tokens; None unless requested."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "logprobs": ["BetaResponseLogProb"]}
    _tags = {"type": "response.output_text.done"}


@model
class BetaResponsesServerEventResponseWebSearchCallCompleted(Base):
    """`response.web_search_call.completed` event: the web search call is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.web_search_call.completed"}


@model
class BetaResponsesServerEventResponseWebSearchCallInProgress(Base):
    """`response.web_search_call.in_progress` event: the web search call is in progress."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.web_search_call.in_progress"}


@model
class BetaResponsesServerEventResponseWebSearchCallSearching(Base):
    """`response.web_search_call.searching` event: the web search call is searching."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.web_search_call.searching"}


@model
class BetaResponsesServerEventResponseImageGenerationCallCompleted(Base):
    """`response.image_generation_call.completed` event: the image generation is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.image_generation_call.completed"}


@model
class BetaResponsesServerEventResponseImageGenerationCallGenerating(Base):
    """`response.image_generation_call.generating` event: the image generation is in progress."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.image_generation_call.generating"}


@model
class BetaResponsesServerEventResponseImageGenerationCallInProgress(Base):
    """`response.image_generation_call.in_progress` event: the image generation is in progress."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.image_generation_call.in_progress"}


@model
class BetaResponsesServerEventResponseImageGenerationCallPartialImage(Base):
    """`response.image_generation_call.partial_image` event: a partial image of the image generation."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.image_generation_call.partial_image"}


@model
class BetaResponsesServerEventResponseMcpCallArgumentsDelta(Base):
    """`response.mcp_call_arguments.delta` event: the next piece of the MCP call arguments."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_call_arguments.delta"}


@model
class BetaResponsesServerEventResponseMcpCallArgumentsDone(Base):
    """`response.mcp_call_arguments.done` event: the MCP call arguments is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_call_arguments.done"}


@model
class BetaResponsesServerEventResponseMcpCallCompleted(Base):
    """`response.mcp_call.completed` event: the MCP call is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_call.completed"}


@model
class BetaResponsesServerEventResponseMcpCallFailed(Base):
    """`response.mcp_call.failed` event: the MCP call failed."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_call.failed"}


@model
class BetaResponsesServerEventResponseMcpCallInProgress(Base):
    """`response.mcp_call.in_progress` event: the MCP call is in progress."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_call.in_progress"}


@model
class BetaResponsesServerEventResponseMcpListToolsCompleted(Base):
    """`response.mcp_list_tools.completed` event: the request for the tools of an MCP server is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_list_tools.completed"}


@model
class BetaResponsesServerEventResponseMcpListToolsFailed(Base):
    """`response.mcp_list_tools.failed` event: the request for the tools of an MCP server failed."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_list_tools.failed"}


@model
class BetaResponsesServerEventResponseMcpListToolsInProgress(Base):
    """`response.mcp_list_tools.in_progress` event: the request for the tools of an MCP server is in progress."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.mcp_list_tools.in_progress"}


@model
class BetaResponsesServerEventResponseOutputTextAnnotationAdded(Base):
    """`response.output_text.annotation.added` event: the annotation was added."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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
    annotation: BetaAnnotation | None
    """The annotation that was added to the text."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

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
class BetaResponsesServerEventResponseQueued(Base):
    """`response.queued` event: the response is queued."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["response.queued"]
    """Event type: always `response.queued`."""
    response: BetaResponse
    """The response in its state at the time of the event."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "response": "BetaResponse"}
    _tags = {"type": "response.queued"}


@model
class BetaResponsesServerEventResponseCustomToolCallInputDelta(Base):
    """`response.custom_tool_call_input.delta` event: the next piece of the custom tool call input."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.custom_tool_call_input.delta"}


@model
class BetaResponsesServerEventResponseCustomToolCallInputDone(Base):
    """`response.custom_tool_call_input.done` event: the custom tool call input is complete."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
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

    _nested = {"agent": "BetaAgentTag"}
    _tags = {"type": "response.custom_tool_call_input.done"}


@model
class BetaResponseInjectFailedEvent(Base):
    """`response.inject.failed` event: items could not be added to the running response."""

    type: Literal["response.inject.failed"]
    """Event type: always `response.inject.failed`."""
    response_id: str
    """Id of the response that the event is about."""
    input: list[BetaInputItem]
    """Items that could not be added to the response."""
    error: BetaResponseInjectFailedEventError
    """The error that prevented adding the items."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Id of the stream."""

    _nested = {"input": ["BetaInputItem"], "error": "BetaResponseInjectFailedEventError"}
    _tags = {"type": "response.inject.failed"}


@model
class BetaResponseInjectFailedEventError(Base):
    """The error that prevented adding the items."""

    code: BetaResponseInjectFailedEventErrorCode
    """Machine-readable error code. Values: `response_already_completed`, `response_not_found`."""
    message: str
    """Human-readable error message."""


BetaResponseInjectFailedEventErrorCodeInput: TypeAlias = Literal["response_already_completed", "response_not_found"]
BetaResponseInjectFailedEventErrorCode: TypeAlias = BetaResponseInjectFailedEventErrorCodeInput | str
"""Machine-readable error code."""


@model
class BetaResponseInjectCreatedEvent(Base):
    """`response.inject.created` event: the inject was created."""

    type: Literal["response.inject.created"]
    """Event type: always `response.inject.created`."""
    response_id: str
    """Id of the response that the event is about."""
    sequence_number: int
    """Sequence number of the event within its stream. It increases with every event."""
    stream_id: str | None = absent
    """Id of the stream."""

    _tags = {"type": "response.inject.created"}


@model
class BetaResponseWsError(Base):
    """An error of a response or of the WebSocket connection."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    type: Literal["error"]
    """Discriminator: always `error`."""
    status: int | None = absent
    """The HTTP status code that corresponds to the error."""
    sequence_number: int | None = absent
    """Sequence number of the event within its stream. It increases with every event."""
    error: BetaErrorPayload
    """An error: its class, code and message."""
    stream_id: str | None = absent
    """Identifies the stream on the connection that the message belongs to."""

    _nested = {"agent": "BetaAgentTag", "error": "BetaErrorPayload"}
    _tags = {"type": "error"}


@model
class BetaErrorPayload(Base):
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
