"""What only `AssistantStreamEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.message_object import MessageObject
    from ..models.run_object import RunObject
    from ..models.run_step_object import RunStepObject
    from ..models.thread_object import ThreadObject


@model
class DoneEvent(Base):
    """The stream has ended."""

    event: Literal["done"]
    """The event's name: always `done`."""
    data: Literal["[DONE]"]
    """Always `[DONE]`."""

    _tags = {"event": "done", "data": "[DONE]"}


@model
class ErrorEvent(Base):
    """The event `error`."""

    event: Literal["error"]
    """The event's name: always `error`."""
    data: Error
    """What went wrong."""

    _nested = {"data": "Error"}
    _tags = {"event": "error"}


@model
class MessageDeltaContentImageFileObject(Base):
    """A picture that was uploaded."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal["image_file"]
    """Tells this object from others that can stand in its place: always `image_file`."""
    image_file: MessageDeltaContentImageFileObjectImageFile | None = absent
    """The file and how closely to look at it."""

    _nested = {"image_file": "MessageDeltaContentImageFileObjectImageFile"}
    _tags = {"type": "image_file"}


@model
class MessageDeltaContentImageFileObjectImageFile(Base):
    """An uploaded picture, and how closely to look at it."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    detail: MessageDeltaContentImageFileObjectImageFileDetail | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""


MessageDeltaContentImageFileObjectImageFileDetailInput: TypeAlias = Literal["auto", "low", "high"]
MessageDeltaContentImageFileObjectImageFileDetail: TypeAlias = (
    MessageDeltaContentImageFileObjectImageFileDetailInput | str
)


@model
class MessageDeltaContentImageUrlObject(Base):
    """A picture at a URL."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal["image_url"]
    """Tells this object from others that can stand in its place: always `image_url`."""
    image_url: MessageDeltaContentImageUrlObjectImageUrl | None = absent
    """The URL and how closely to look at it."""

    _nested = {"image_url": "MessageDeltaContentImageUrlObjectImageUrl"}
    _tags = {"type": "image_url"}


@model
class MessageDeltaContentImageUrlObjectImageUrl(Base):
    """The URL of a picture, and how closely to look at it."""

    url: str | None = absent
    """URL of the image; a `data:` URL with the base64-encoded bytes will do where an input is meant."""
    detail: MessageDeltaContentImageUrlObjectImageUrlDetail | None = absent
    """In how much detail the model sees the image: more costs more tokens. Values: `auto`, `low`, `high`."""


MessageDeltaContentImageUrlObjectImageUrlDetailInput: TypeAlias = Literal["auto", "low", "high"]
MessageDeltaContentImageUrlObjectImageUrlDetail: TypeAlias = MessageDeltaContentImageUrlObjectImageUrlDetailInput | str


@model
class MessageDeltaContentRefusalObject(Base):
    """The model refused to answer."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal["refusal"]
    """Tells this object from others that can stand in its place: always `refusal`."""
    refusal: str | None = absent
    """What the model said when it declined."""

    _tags = {"type": "refusal"}


@model
class MessageDeltaContentTextAnnotationsFileCitationObject(Base):
    """A place in the text that quotes a file."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal["file_citation"]
    """Tells this object from others that can stand in its place: always `file_citation`."""
    text: str | None = absent
    """The marker in the text, to be replaced by a link of yours."""
    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None = absent
    """The file that is quoted."""
    start_index: int | None = absent
    """Index of the first character that the annotation is about."""
    end_index: int | None = absent
    """Index of the character after the last one that the annotation is about."""

    _nested = {"file_citation": "MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation"}
    _tags = {"type": "file_citation"}


@model
class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(Base):
    """A file that is quoted."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    quote: str | None = absent
    """The quoted words."""


@model
class MessageDeltaContentTextAnnotationsFilePathObject(Base):
    """A place in the text that names a file the code interpreter made."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal["file_path"]
    """Tells this object from others that can stand in its place: always `file_path`."""
    text: str | None = absent
    """The marker in the text, to be replaced by a link of yours."""
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = absent
    """The file that was made."""
    start_index: int | None = absent
    """Index of the first character that the annotation is about."""
    end_index: int | None = absent
    """Index of the character after the last one that the annotation is about."""

    _nested = {"file_path": "MessageDeltaContentTextAnnotationsFilePathObjectFilePath"}
    _tags = {"type": "file_path"}


@model
class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Base):
    """A file that the code interpreter made."""

    file_id: str | None = absent
    """Id of an uploaded file."""


@model
class MessageDeltaContentTextObject(Base):
    """A part of a message that is text, with annotations."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal["text"]
    """Tells this object from others that can stand in its place: always `text`."""
    text: MessageDeltaContentTextObjectText | None = absent
    """The text and its annotations."""

    _nested = {"text": "MessageDeltaContentTextObjectText"}
    _tags = {"type": "text"}


@model
class MessageDeltaContentTextObjectText(Base):
    """Text, and the places in it that name files."""

    value: str | None = absent
    """The text itself."""
    annotations: (
        list[MessageDeltaContentTextAnnotationsFileCitationObject | MessageDeltaContentTextAnnotationsFilePathObject]
        | None
    ) = absent
    """Citations of what the text is based on."""

    _nested = {
        "annotations": [
            (
                "type",
                {
                    "file_citation": "MessageDeltaContentTextAnnotationsFileCitationObject",
                    "file_path": "MessageDeltaContentTextAnnotationsFilePathObject",
                },
            )
        ]
    }


@model
class MessageDeltaObject(Base):
    """What is new in a message."""

    id: str
    """Id of the thread message delta."""
    object: Literal["thread.message.delta"]
    """The kind of object: always `thread.message.delta`."""
    delta: MessageDeltaObjectDelta
    """The new parts of a message."""

    _nested = {"delta": "MessageDeltaObjectDelta"}
    _tags = {"object": "thread.message.delta"}


@model
class MessageDeltaObjectDelta(Base):
    """The new parts of a message."""

    role: MessageDeltaObjectDeltaRole | None = absent
    """Who speaks. Values: `user`, `assistant`."""
    content: (
        list[
            MessageDeltaContentImageFileObject
            | MessageDeltaContentTextObject
            | MessageDeltaContentRefusalObject
            | MessageDeltaContentImageUrlObject
        ]
        | None
    ) = absent
    """New text and pictures, part by part."""

    _nested = {
        "content": [
            (
                "type",
                {
                    "image_file": "MessageDeltaContentImageFileObject",
                    "text": "MessageDeltaContentTextObject",
                    "refusal": "MessageDeltaContentRefusalObject",
                    "image_url": "MessageDeltaContentImageUrlObject",
                },
            )
        ]
    }
    _tags = {"role": ("user", "assistant")}


MessageDeltaObjectDeltaRoleInput: TypeAlias = Literal["user", "assistant"]
MessageDeltaObjectDeltaRole: TypeAlias = MessageDeltaObjectDeltaRoleInput | str


@model
class MessageStreamEventThreadMessageCreated(Base):
    """The event `thread.message.created`."""

    event: Literal["thread.message.created"]
    """The event's name: always `thread.message.created`."""
    data: MessageObject
    """The message, or what is new in it."""

    _nested = {"data": "MessageObject"}
    _tags = {"event": "thread.message.created"}


@model
class MessageStreamEventThreadMessageInProgress(Base):
    """The event `thread.message.in_progress`."""

    event: Literal["thread.message.in_progress"]
    """The event's name: always `thread.message.in_progress`."""
    data: MessageObject
    """The message, or what is new in it."""

    _nested = {"data": "MessageObject"}
    _tags = {"event": "thread.message.in_progress"}


@model
class MessageStreamEventThreadMessageDelta(Base):
    """The event `thread.message.delta`."""

    event: Literal["thread.message.delta"]
    """The event's name: always `thread.message.delta`."""
    data: MessageDeltaObject
    """The message, or what is new in it."""

    _nested = {"data": "MessageDeltaObject"}
    _tags = {"event": "thread.message.delta"}


@model
class MessageStreamEventThreadMessageCompleted(Base):
    """The event `thread.message.completed`."""

    event: Literal["thread.message.completed"]
    """The event's name: always `thread.message.completed`."""
    data: MessageObject
    """The message, or what is new in it."""

    _nested = {"data": "MessageObject"}
    _tags = {"event": "thread.message.completed"}


@model
class MessageStreamEventThreadMessageIncomplete(Base):
    """The event `thread.message.incomplete`."""

    event: Literal["thread.message.incomplete"]
    """The event's name: always `thread.message.incomplete`."""
    data: MessageObject
    """The message, or what is new in it."""

    _nested = {"data": "MessageObject"}
    _tags = {"event": "thread.message.incomplete"}


@model
class RunStepDeltaObject(Base):
    """What is new in a step."""

    id: str
    """Id of the thread run step delta."""
    object: Literal["thread.run.step.delta"]
    """The kind of object: always `thread.run.step.delta`."""
    delta: RunStepDeltaObjectDelta
    """The new parts of a step."""

    _nested = {"delta": "RunStepDeltaObjectDelta"}
    _tags = {"object": "thread.run.step.delta"}


@model
class RunStepDeltaObjectDelta(Base):
    """The new parts of a step."""

    step_details: RunStepDeltaStepDetailsMessageCreationObject | RunStepDeltaStepDetailsToolCallsObject | None = absent
    """What the step does."""

    _nested = {
        "step_details": (
            "type",
            {
                "message_creation": "RunStepDeltaStepDetailsMessageCreationObject",
                "tool_calls": "RunStepDeltaStepDetailsToolCallsObject",
            },
        )
    }


@model
class RunStepDeltaStepDetailsMessageCreationObject(Base):
    """The step wrote a message."""

    type: Literal["message_creation"]
    """Tells this object from others that can stand in its place: always `message_creation`."""
    message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None = absent
    """Which message it wrote."""

    _nested = {"message_creation": "RunStepDeltaStepDetailsMessageCreationObjectMessageCreation"}
    _tags = {"type": "message_creation"}


@model
class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(Base):
    """Names a message that a step wrote."""

    message_id: str | None = absent
    """Id of the message."""


@model
class RunStepDeltaStepDetailsToolCallsCodeObject(Base):
    """The model ran Python."""

    index: int
    """Position in its list, counted from 0."""
    id: str | None = absent
    """Id of the details tool calls code."""
    type: Literal["code_interpreter"]
    """Tells this object from others that can stand in its place: always `code_interpreter`."""
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None = absent
    """The code and what it gave."""

    _nested = {"code_interpreter": "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter"}
    _tags = {"type": "code_interpreter"}


@model
class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(Base):
    """Code, and what it gave."""

    input: str | None = absent
    """The Python code."""
    outputs: (
        list[
            RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
        ]
        | None
    ) = absent
    """Text that was printed and pictures that were drawn."""

    _nested = {
        "outputs": [
            (
                "type",
                {
                    "logs": "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
                    "image": "RunStepDeltaStepDetailsToolCallsCodeOutputImageObject",
                },
            )
        ]
    }


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(Base):
    """A picture that the code drew."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal["image"]
    """Tells this object from others that can stand in its place: always `image`."""
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = absent
    """The file of the picture."""

    _nested = {"image": "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage"}
    _tags = {"type": "image"}


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Base):
    """Names the file of a picture."""

    file_id: str | None = absent
    """Id of an uploaded file."""


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(Base):
    """Text that the code printed."""

    index: int
    """Position in its list, counted from 0."""
    type: Literal["logs"]
    """Tells this object from others that can stand in its place: always `logs`."""
    logs: str | None = absent
    """The text itself."""

    _tags = {"type": "logs"}


@model
class RunStepDeltaStepDetailsToolCallsFileSearchObject(Base):
    """The model looked into files."""

    index: int
    """Position in its list, counted from 0."""
    id: str | None = absent
    """Id of the tool calls file search."""
    type: Literal["file_search"]
    """Tells this object from others that can stand in its place: always `file_search`."""
    file_search: dict[str, Any]
    """How it looked, and what it found."""

    _tags = {"type": "file_search"}


@model
class RunStepDeltaStepDetailsToolCallsFunctionObject(Base):
    """The model called a function of yours."""

    index: int
    """Position in its list, counted from 0."""
    id: str | None = absent
    """Id of the details tool calls function."""
    type: Literal["function"]
    """Tells this object from others that can stand in its place: always `function`."""
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = absent
    """The call and its output."""

    _nested = {"function": "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction"}
    _tags = {"type": "function"}


@model
class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(Base):
    """A call of a function, and its output."""

    name: str | None = absent
    """Name of the tool or function."""
    arguments: str | None = absent
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    output: str | None = None
    """What the function returned. Null until it is handed over."""


@model
class RunStepDeltaStepDetailsToolCallsObject(Base):
    """The step called tools."""

    type: Literal["tool_calls"]
    """Tells this object from others that can stand in its place: always `tool_calls`."""
    tool_calls: (
        list[
            RunStepDeltaStepDetailsToolCallsCodeObject
            | RunStepDeltaStepDetailsToolCallsFileSearchObject
            | RunStepDeltaStepDetailsToolCallsFunctionObject
        ]
        | None
    ) = absent
    """The calls, in order."""

    _nested = {
        "tool_calls": [
            (
                "type",
                {
                    "code_interpreter": "RunStepDeltaStepDetailsToolCallsCodeObject",
                    "file_search": "RunStepDeltaStepDetailsToolCallsFileSearchObject",
                    "function": "RunStepDeltaStepDetailsToolCallsFunctionObject",
                },
            )
        ]
    }
    _tags = {"type": "tool_calls"}


@model
class RunStepStreamEventThreadRunStepCreated(Base):
    """The event `thread.run.step.created`."""

    event: Literal["thread.run.step.created"]
    """The event's name: always `thread.run.step.created`."""
    data: RunStepObject
    """The step, or what is new in it."""

    _nested = {"data": "RunStepObject"}
    _tags = {"event": "thread.run.step.created"}


@model
class RunStepStreamEventThreadRunStepInProgress(Base):
    """The event `thread.run.step.in_progress`."""

    event: Literal["thread.run.step.in_progress"]
    """The event's name: always `thread.run.step.in_progress`."""
    data: RunStepObject
    """The step, or what is new in it."""

    _nested = {"data": "RunStepObject"}
    _tags = {"event": "thread.run.step.in_progress"}


@model
class RunStepStreamEventThreadRunStepDelta(Base):
    """The event `thread.run.step.delta`."""

    event: Literal["thread.run.step.delta"]
    """The event's name: always `thread.run.step.delta`."""
    data: RunStepDeltaObject
    """The step, or what is new in it."""

    _nested = {"data": "RunStepDeltaObject"}
    _tags = {"event": "thread.run.step.delta"}


@model
class RunStepStreamEventThreadRunStepCompleted(Base):
    """The event `thread.run.step.completed`."""

    event: Literal["thread.run.step.completed"]
    """The event's name: always `thread.run.step.completed`."""
    data: RunStepObject
    """The step, or what is new in it."""

    _nested = {"data": "RunStepObject"}
    _tags = {"event": "thread.run.step.completed"}


@model
class RunStepStreamEventThreadRunStepFailed(Base):
    """The event `thread.run.step.failed`."""

    event: Literal["thread.run.step.failed"]
    """The event's name: always `thread.run.step.failed`."""
    data: RunStepObject
    """The step, or what is new in it."""

    _nested = {"data": "RunStepObject"}
    _tags = {"event": "thread.run.step.failed"}


@model
class RunStepStreamEventThreadRunStepCancelled(Base):
    """The event `thread.run.step.cancelled`."""

    event: Literal["thread.run.step.cancelled"]
    """The event's name: always `thread.run.step.cancelled`."""
    data: RunStepObject
    """The step, or what is new in it."""

    _nested = {"data": "RunStepObject"}
    _tags = {"event": "thread.run.step.cancelled"}


@model
class RunStepStreamEventThreadRunStepExpired(Base):
    """The event `thread.run.step.expired`."""

    event: Literal["thread.run.step.expired"]
    """The event's name: always `thread.run.step.expired`."""
    data: RunStepObject
    """The step, or what is new in it."""

    _nested = {"data": "RunStepObject"}
    _tags = {"event": "thread.run.step.expired"}


@model
class RunStreamEventThreadRunCreated(Base):
    """The event `thread.run.created`."""

    event: Literal["thread.run.created"]
    """The event's name: always `thread.run.created`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.created"}


@model
class RunStreamEventThreadRunQueued(Base):
    """The event `thread.run.queued`."""

    event: Literal["thread.run.queued"]
    """The event's name: always `thread.run.queued`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.queued"}


@model
class RunStreamEventThreadRunInProgress(Base):
    """The event `thread.run.in_progress`."""

    event: Literal["thread.run.in_progress"]
    """The event's name: always `thread.run.in_progress`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.in_progress"}


@model
class RunStreamEventThreadRunRequiresAction(Base):
    """The event `thread.run.requires_action`."""

    event: Literal["thread.run.requires_action"]
    """The event's name: always `thread.run.requires_action`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.requires_action"}


@model
class RunStreamEventThreadRunCompleted(Base):
    """The event `thread.run.completed`."""

    event: Literal["thread.run.completed"]
    """The event's name: always `thread.run.completed`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.completed"}


@model
class RunStreamEventThreadRunIncomplete(Base):
    """The event `thread.run.incomplete`."""

    event: Literal["thread.run.incomplete"]
    """The event's name: always `thread.run.incomplete`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.incomplete"}


@model
class RunStreamEventThreadRunFailed(Base):
    """The event `thread.run.failed`."""

    event: Literal["thread.run.failed"]
    """The event's name: always `thread.run.failed`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.failed"}


@model
class RunStreamEventThreadRunCancelling(Base):
    """The event `thread.run.cancelling`."""

    event: Literal["thread.run.cancelling"]
    """The event's name: always `thread.run.cancelling`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.cancelling"}


@model
class RunStreamEventThreadRunCancelled(Base):
    """The event `thread.run.cancelled`."""

    event: Literal["thread.run.cancelled"]
    """The event's name: always `thread.run.cancelled`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.cancelled"}


@model
class RunStreamEventThreadRunExpired(Base):
    """The event `thread.run.expired`."""

    event: Literal["thread.run.expired"]
    """The event's name: always `thread.run.expired`."""
    data: RunObject
    """The run, as it is now."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.expired"}


@model
class ThreadStreamEvent(Base):
    """A thread was created."""

    enabled: bool | None = absent
    """Whether the event is in force."""
    event: Literal["thread.created"]
    """The event's name: always `thread.created`."""
    data: ThreadObject
    """The new thread."""

    _nested = {"data": "ThreadObject"}
    _tags = {"event": "thread.created"}
