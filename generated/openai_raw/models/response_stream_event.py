"""What only `ResponseStreamEvent` can be or hold."""

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
class ResponseAudioDeltaEvent(Base):
    """The event `response.audio.delta`."""

    type: Literal["response.audio.delta"]
    """The kind of event: always `response.audio.delta`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    delta: str
    """The next piece of the audio, base64-encoded."""

    _tags = {"type": "response.audio.delta"}


@model
class ResponseAudioDoneEvent(Base):
    """The event `response.audio.done`."""

    type: Literal["response.audio.done"]
    """The kind of event: always `response.audio.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.audio.done"}


@model
class ResponseAudioTranscriptDeltaEvent(Base):
    """The event `response.audio.transcript.delta`."""

    type: Literal["response.audio.transcript.delta"]
    """The kind of event: always `response.audio.transcript.delta`."""
    delta: str
    """The next piece of text, to be appended to those before."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.audio.transcript.delta"}


@model
class ResponseAudioTranscriptDoneEvent(Base):
    """The event `response.audio.transcript.done`."""

    type: Literal["response.audio.transcript.done"]
    """The kind of event: always `response.audio.transcript.done`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.audio.transcript.done"}


@model
class ResponseCodeInterpreterCallCodeDeltaEvent(Base):
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

    _tags = {"type": "response.code_interpreter_call_code.delta"}


@model
class ResponseCodeInterpreterCallCodeDoneEvent(Base):
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

    _tags = {"type": "response.code_interpreter_call_code.done"}


@model
class ResponseCodeInterpreterCallCompletedEvent(Base):
    """The event `response.code_interpreter_call.completed`."""

    type: Literal["response.code_interpreter_call.completed"]
    """The kind of event: always `response.code_interpreter_call.completed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.code_interpreter_call.completed"}


@model
class ResponseCodeInterpreterCallInProgressEvent(Base):
    """The event `response.code_interpreter_call.in_progress`."""

    type: Literal["response.code_interpreter_call.in_progress"]
    """The kind of event: always `response.code_interpreter_call.in_progress`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.code_interpreter_call.in_progress"}


@model
class ResponseCodeInterpreterCallInterpretingEvent(Base):
    """The event `response.code_interpreter_call.interpreting`."""

    type: Literal["response.code_interpreter_call.interpreting"]
    """The kind of event: always `response.code_interpreter_call.interpreting`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.code_interpreter_call.interpreting"}


@model
class ResponseCompletedEvent(Base):
    """The event `response.completed`."""

    type: Literal["response.completed"]
    """The kind of event: always `response.completed`."""
    response: Response
    """What a model answered, with the settings it answered under."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.completed"}


@model
class ResponseContentPartAddedEvent(Base):
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

    _nested = {"part": "OutputContent"}
    _tags = {"type": "response.content_part.added"}


@model
class ResponseContentPartDoneEvent(Base):
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

    _nested = {"part": "OutputContent"}
    _tags = {"type": "response.content_part.done"}


@model
class ResponseCreatedEvent(Base):
    """The event `response.created`."""

    type: Literal["response.created"]
    """The kind of event: always `response.created`."""
    response: Response
    """What a model answered, with the settings it answered under."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.created"}


@model
class ResponseCustomToolCallInputDeltaEvent(Base):
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

    _tags = {"type": "response.custom_tool_call_input.delta"}


@model
class ResponseCustomToolCallInputDoneEvent(Base):
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

    _tags = {"type": "response.custom_tool_call_input.done"}


@model
class ResponseErrorEvent(Base):
    """The event `error`."""

    type: Literal["error"]
    """The kind of event: always `error`."""
    code: str | None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """The parameter that the error is about; None where it is about none."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "error"}


@model
class ResponseFailedEvent(Base):
    """The event `response.failed`."""

    type: Literal["response.failed"]
    """The kind of event: always `response.failed`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    response: Response
    """What a model answered, with the settings it answered under."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.failed"}


@model
class ResponseFileSearchCallCompletedEvent(Base):
    """The event `response.file_search_call.completed`."""

    type: Literal["response.file_search_call.completed"]
    """The kind of event: always `response.file_search_call.completed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.file_search_call.completed"}


@model
class ResponseFileSearchCallInProgressEvent(Base):
    """The event `response.file_search_call.in_progress`."""

    type: Literal["response.file_search_call.in_progress"]
    """The kind of event: always `response.file_search_call.in_progress`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.file_search_call.in_progress"}


@model
class ResponseFileSearchCallSearchingEvent(Base):
    """The event `response.file_search_call.searching`."""

    type: Literal["response.file_search_call.searching"]
    """The kind of event: always `response.file_search_call.searching`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.file_search_call.searching"}


@model
class ResponseFunctionCallArgumentsDeltaEvent(Base):
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

    _tags = {"type": "response.function_call_arguments.delta"}


@model
class ResponseFunctionCallArgumentsDoneEvent(Base):
    """The event `response.function_call_arguments.done`."""

    type: Literal["response.function_call_arguments.done"]
    """The kind of event: always `response.function_call_arguments.done`."""
    item_id: str
    """Id of the item that the event belongs to."""
    name: str | None = absent
    """Name of the tool or function."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

    _tags = {"type": "response.function_call_arguments.done"}


@model
class ResponseImageGenCallCompletedEvent(Base):
    """The event `response.image_generation_call.completed`."""

    type: Literal["response.image_generation_call.completed"]
    """The kind of event: always `response.image_generation_call.completed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "response.image_generation_call.completed"}


@model
class ResponseImageGenCallGeneratingEvent(Base):
    """The event `response.image_generation_call.generating`."""

    type: Literal["response.image_generation_call.generating"]
    """The kind of event: always `response.image_generation_call.generating`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.image_generation_call.generating"}


@model
class ResponseImageGenCallInProgressEvent(Base):
    """The event `response.image_generation_call.in_progress`."""

    type: Literal["response.image_generation_call.in_progress"]
    """The kind of event: always `response.image_generation_call.in_progress`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.image_generation_call.in_progress"}


@model
class ResponseImageGenCallPartialImageEvent(Base):
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

    _tags = {"type": "response.image_generation_call.partial_image"}


@model
class ResponseInProgressEvent(Base):
    """The event `response.in_progress`."""

    type: Literal["response.in_progress"]
    """The kind of event: always `response.in_progress`."""
    response: Response
    """What a model answered, with the settings it answered under."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.in_progress"}


@model
class ResponseIncompleteEvent(Base):
    """The event `response.incomplete`."""

    type: Literal["response.incomplete"]
    """The kind of event: always `response.incomplete`."""
    response: Response
    """What a model answered, with the settings it answered under."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.incomplete"}


@model
class ResponseMCPCallArgumentsDeltaEvent(Base):
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

    _tags = {"type": "response.mcp_call_arguments.delta"}


@model
class ResponseMCPCallArgumentsDoneEvent(Base):
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

    _tags = {"type": "response.mcp_call_arguments.done"}


@model
class ResponseMCPCallCompletedEvent(Base):
    """The event `response.mcp_call.completed`."""

    type: Literal["response.mcp_call.completed"]
    """The kind of event: always `response.mcp_call.completed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.mcp_call.completed"}


@model
class ResponseMCPCallFailedEvent(Base):
    """The event `response.mcp_call.failed`."""

    type: Literal["response.mcp_call.failed"]
    """The kind of event: always `response.mcp_call.failed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.mcp_call.failed"}


@model
class ResponseMCPCallInProgressEvent(Base):
    """The event `response.mcp_call.in_progress`."""

    type: Literal["response.mcp_call.in_progress"]
    """The kind of event: always `response.mcp_call.in_progress`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "response.mcp_call.in_progress"}


@model
class ResponseMCPListToolsCompletedEvent(Base):
    """The event `response.mcp_list_tools.completed`."""

    type: Literal["response.mcp_list_tools.completed"]
    """The kind of event: always `response.mcp_list_tools.completed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.mcp_list_tools.completed"}


@model
class ResponseMCPListToolsFailedEvent(Base):
    """The event `response.mcp_list_tools.failed`."""

    type: Literal["response.mcp_list_tools.failed"]
    """The kind of event: always `response.mcp_list_tools.failed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.mcp_list_tools.failed"}


@model
class ResponseMCPListToolsInProgressEvent(Base):
    """The event `response.mcp_list_tools.in_progress`."""

    type: Literal["response.mcp_list_tools.in_progress"]
    """The kind of event: always `response.mcp_list_tools.in_progress`."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.mcp_list_tools.in_progress"}


@model
class ResponseOutputItemAddedEvent(Base):
    """The event `response.output_item.added`."""

    type: Literal["response.output_item.added"]
    """The kind of event: always `response.output_item.added`."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    item: OutputItem
    """The item as it is now."""

    _nested = {"item": "OutputItem"}
    _tags = {"type": "response.output_item.added"}


@model
class ResponseOutputItemDoneEvent(Base):
    """The event `response.output_item.done`."""

    type: Literal["response.output_item.done"]
    """The kind of event: always `response.output_item.done`."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    item: OutputItem
    """The item as it is now."""

    _nested = {"item": "OutputItem"}
    _tags = {"type": "response.output_item.done"}


@model
class ResponseOutputTextAnnotationAddedEvent(Base):
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
class ResponseQueuedEvent(Base):
    """The event `response.queued`."""

    type: Literal["response.queued"]
    """The kind of event: always `response.queued`."""
    response: Response
    """What a model answered, with the settings it answered under."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _nested = {"response": "Response"}
    _tags = {"type": "response.queued"}


@model
class ResponseReasoningSummaryPartAddedEvent(Base):
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
    part: ResponseReasoningSummaryPartAddedEventPart
    """A part of the summary, as it begins."""

    _nested = {"part": "ResponseReasoningSummaryPartAddedEventPart"}
    _tags = {"type": "response.reasoning_summary_part.added"}


@model
class ResponseReasoningSummaryPartAddedEventPart(Base):
    """A part of the summary, as it begins."""

    type: Literal["summary_text"]
    """The kind of event: always `summary_text`."""
    text: str
    """Text of the part so far; empty at first."""

    _tags = {"type": "summary_text"}


@model
class ResponseReasoningSummaryPartDoneEvent(Base):
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
    """State of the event. Always `incomplete`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    part: ResponseReasoningSummaryPartDoneEventPart
    """A part of the summary, whole."""

    _nested = {"part": "ResponseReasoningSummaryPartDoneEventPart"}
    _tags = {"type": "response.reasoning_summary_part.done", "status": "incomplete"}


@model
class ResponseReasoningSummaryPartDoneEventPart(Base):
    """A part of the summary, whole."""

    type: Literal["summary_text"]
    """The kind of event: always `summary_text`."""
    text: str
    """The whole text of the part."""

    _tags = {"type": "summary_text"}


@model
class ResponseReasoningSummaryTextDeltaEvent(Base):
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

    _tags = {"type": "response.reasoning_summary_text.delta"}


@model
class ResponseReasoningSummaryTextDoneEvent(Base):
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

    _tags = {"type": "response.reasoning_summary_text.done"}


@model
class ResponseReasoningTextDeltaEvent(Base):
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

    _tags = {"type": "response.reasoning_text.delta"}


@model
class ResponseReasoningTextDoneEvent(Base):
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

    _tags = {"type": "response.reasoning_text.done"}


@model
class ResponseRefusalDeltaEvent(Base):
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

    _tags = {"type": "response.refusal.delta"}


@model
class ResponseRefusalDoneEvent(Base):
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

    _tags = {"type": "response.refusal.done"}


@model
class ResponseTextDeltaEvent(Base):
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

    _nested = {"logprobs": ["ResponseLogProb"]}
    _tags = {"type": "response.output_text.delta"}


@model
class ResponseTextDoneEvent(Base):
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

    _nested = {"logprobs": ["ResponseLogProb"]}
    _tags = {"type": "response.output_text.done"}


@model
class ResponseWebSearchCallCompletedEvent(Base):
    """The event `response.web_search_call.completed`."""

    type: Literal["response.web_search_call.completed"]
    """The kind of event: always `response.web_search_call.completed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.web_search_call.completed"}


@model
class ResponseWebSearchCallInProgressEvent(Base):
    """The event `response.web_search_call.in_progress`."""

    type: Literal["response.web_search_call.in_progress"]
    """The kind of event: always `response.web_search_call.in_progress`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.web_search_call.in_progress"}


@model
class ResponseWebSearchCallSearchingEvent(Base):
    """The event `response.web_search_call.searching`."""

    type: Literal["response.web_search_call.searching"]
    """The kind of event: always `response.web_search_call.searching`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""

    _tags = {"type": "response.web_search_call.searching"}


@model
class ResponseShellCallCommandAddedStreamingEvent(Base):
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

    _tags = {"type": "response.shell_call_command.added"}


@model
class ResponseShellCallCommandDeltaStreamingEvent(Base):
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

    _tags = {"type": "response.shell_call_command.delta"}


@model
class ResponseShellCallCommandDoneStreamingEvent(Base):
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

    _tags = {"type": "response.shell_call_command.done"}


@model
class ResponseShellCallOutputContentDeltaStreamingEvent(Base):
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

    _nested = {"delta": "ShellCallOutputDelta"}
    _tags = {"type": "response.shell_call_output_content.delta"}


@model
class ResponseShellCallOutputContentDoneStreamingEvent(Base):
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

    _nested = {"output": ["FunctionShellCallOutputContent"]}
    _tags = {"type": "response.shell_call_output_content.done"}


@model
class ResponseCompactionCompactingEvent(Base):
    """The event `response.compaction.compacting`."""

    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    sequence_number: int
    """Position of the event in its stream, counted from the first one."""
    type: Literal["response.compaction.compacting"]
    """The kind of event: always `response.compaction.compacting`."""

    _tags = {"type": "response.compaction.compacting"}
