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
    """Event name: always `done`."""
    data: Literal["[DONE]"]
    """Always `[DONE]`."""

    _tags = {"event": "done", "data": "[DONE]"}


@model
class ErrorEvent(Base):
    """`error` event: an error occurred."""

    event: Literal["error"]
    """Event name: always `error`."""
    data: Error
    """An error: its class, code and message."""

    _nested = {"data": "Error"}
    _tags = {"event": "error"}


@model
class MessageDeltaContentImageFileObject(Base):
    """An uploaded image."""

    index: int
    """Position in the list, starting at 0."""
    type: Literal["image_file"]
    """Discriminator: always `image_file`."""
    image_file: MessageDeltaContentImageFileObjectImageFile | None = absent
    """The file and how closely to look at it."""

    _nested = {"image_file": "MessageDeltaContentImageFileObjectImageFile"}
    _tags = {"type": "image_file"}


@model
class MessageDeltaContentImageFileObjectImageFile(Base):
    """An uploaded image, and how closely to look at it."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    detail: MessageDeltaContentImageFileObjectImageFileDetail | None = absent
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`."""


MessageDeltaContentImageFileObjectImageFileDetailInput: TypeAlias = Literal["auto", "low", "high"]
MessageDeltaContentImageFileObjectImageFileDetail: TypeAlias = (
    MessageDeltaContentImageFileObjectImageFileDetailInput | str
)
"""Level of detail at which the model sees the image. More detail uses more tokens."""


@model
class MessageDeltaContentImageUrlObject(Base):
    """An image, given by its URL."""

    index: int
    """Position in the list, starting at 0."""
    type: Literal["image_url"]
    """Discriminator: always `image_url`."""
    image_url: MessageDeltaContentImageUrlObjectImageUrl | None = absent
    """The URL and how closely to look at it."""

    _nested = {"image_url": "MessageDeltaContentImageUrlObjectImageUrl"}
    _tags = {"type": "image_url"}


@model
class MessageDeltaContentImageUrlObjectImageUrl(Base):
    """The URL of an image, and how closely to look at it."""

    url: str | None = absent
    """URL of the image. For inputs, a `data:` URL with the base64-encoded bytes works too."""
    detail: MessageDeltaContentImageUrlObjectImageUrlDetail | None = absent
    """Level of detail at which the model sees the image. More detail uses more tokens. Values: `auto`, `low`,
    `high`."""


MessageDeltaContentImageUrlObjectImageUrlDetailInput: TypeAlias = Literal["auto", "low", "high"]
MessageDeltaContentImageUrlObjectImageUrlDetail: TypeAlias = MessageDeltaContentImageUrlObjectImageUrlDetailInput | str
"""Level of detail at which the model sees the image. More detail uses more tokens."""


@model
class MessageDeltaContentRefusalObject(Base):
    """The model refused to answer."""

    index: int
    """Position in the list, starting at 0."""
    type: Literal["refusal"]
    """Discriminator: always `refusal`."""
    refusal: str | None = absent
    """Refusal message of the model."""

    _tags = {"type": "refusal"}


@model
class MessageDeltaContentTextAnnotationsFileCitationObject(Base):
    """A place in the text that quotes a file."""

    index: int
    """Position in the list, starting at 0."""
    type: Literal["file_citation"]
    """Discriminator: always `file_citation`."""
    text: str | None = absent
    """The marker in the text. Replace it with your own link."""
    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None = absent
    """The file that is quoted."""
    start_index: int | None = absent
    """Index of the first character of the annotated text."""
    end_index: int | None = absent
    """Index one past the last character of the annotated text."""

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
    """A place in the text that refers to a file created by the code interpreter."""

    index: int
    """Position in the list, starting at 0."""
    type: Literal["file_path"]
    """Discriminator: always `file_path`."""
    text: str | None = absent
    """The marker in the text. Replace it with your own link."""
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None = absent
    """The file that was created."""
    start_index: int | None = absent
    """Index of the first character of the annotated text."""
    end_index: int | None = absent
    """Index one past the last character of the annotated text."""

    _nested = {"file_path": "MessageDeltaContentTextAnnotationsFilePathObjectFilePath"}
    _tags = {"type": "file_path"}


@model
class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(Base):
    """A file created by the code interpreter."""

    file_id: str | None = absent
    """Id of an uploaded file."""


@model
class MessageDeltaContentTextObject(Base):
    """A part of a message that is text, with annotations."""

    index: int
    """Position in the list, starting at 0."""
    type: Literal["text"]
    """Discriminator: always `text`."""
    text: MessageDeltaContentTextObjectText | None = absent
    """The text and its annotations."""

    _nested = {"text": "MessageDeltaContentTextObjectText"}
    _tags = {"type": "text"}


@model
class MessageDeltaContentTextObjectText(Base):
    """Text, and the places in it that name files."""

    value: str | None = absent
    """Text for the model to read."""
    annotations: (
        list[MessageDeltaContentTextAnnotationsFileCitationObject | MessageDeltaContentTextAnnotationsFilePathObject]
        | None
    ) = absent
    """Annotations of the text, such as citations."""

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
    """Id of the message delta."""
    object: Literal["thread.message.delta"]
    """Object type: always `thread.message.delta`."""
    delta: MessageDeltaObjectDelta
    """The new parts of a message."""

    _nested = {"delta": "MessageDeltaObjectDelta"}
    _tags = {"object": "thread.message.delta"}


@model
class MessageDeltaObjectDelta(Base):
    """The new parts of a message."""

    role: MessageDeltaObjectDeltaRole | None = absent
    """Role of the author. Values: `user`, `assistant`."""
    content: (
        list[
            MessageDeltaContentImageFileObject
            | MessageDeltaContentTextObject
            | MessageDeltaContentRefusalObject
            | MessageDeltaContentImageUrlObject
        ]
        | None
    ) = absent
    """New text and images, part by part."""

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
"""Role of the author."""


@model
class MessageStreamEventThreadMessageCreated(Base):
    """`thread.message.created` event: the message was created."""

    event: Literal["thread.message.created"]
    """Event name: always `thread.message.created`."""
    data: MessageObject
    """The message, or its changes."""

    _nested = {"data": "MessageObject"}
    _tags = {"event": "thread.message.created"}


@model
class MessageStreamEventThreadMessageInProgress(Base):
    """`thread.message.in_progress` event: the message is in progress."""

    event: Literal["thread.message.in_progress"]
    """Event name: always `thread.message.in_progress`."""
    data: MessageObject
    """The message, or its changes."""

    _nested = {"data": "MessageObject"}
    _tags = {"event": "thread.message.in_progress"}


@model
class MessageStreamEventThreadMessageDelta(Base):
    """`thread.message.delta` event: the next piece of the message."""

    event: Literal["thread.message.delta"]
    """Event name: always `thread.message.delta`."""
    data: MessageDeltaObject
    """The message, or its changes."""

    _nested = {"data": "MessageDeltaObject"}
    _tags = {"event": "thread.message.delta"}


@model
class MessageStreamEventThreadMessageCompleted(Base):
    """`thread.message.completed` event: the message is complete."""

    event: Literal["thread.message.completed"]
    """Event name: always `thread.message.completed`."""
    data: MessageObject
    """The message, or its changes."""

    _nested = {"data": "MessageObject"}
    _tags = {"event": "thread.message.completed"}


@model
class MessageStreamEventThreadMessageIncomplete(Base):
    """`thread.message.incomplete` event: the message ended before it was complete."""

    event: Literal["thread.message.incomplete"]
    """Event name: always `thread.message.incomplete`."""
    data: MessageObject
    """The message, or its changes."""

    _nested = {"data": "MessageObject"}
    _tags = {"event": "thread.message.incomplete"}


@model
class RunStepDeltaObject(Base):
    """What is new in a step."""

    id: str
    """Id of the run step."""
    object: Literal["thread.run.step.delta"]
    """Object type: always `thread.run.step.delta`."""
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
    """Discriminator: always `message_creation`."""
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
    """Position in the list, starting at 0."""
    id: str | None = absent
    """Id of the run step."""
    type: Literal["code_interpreter"]
    """Discriminator: always `code_interpreter`."""
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None = absent
    """The code and its output."""

    _nested = {"code_interpreter": "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter"}
    _tags = {"type": "code_interpreter"}


@model
class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(Base):
    """Code, and its output."""

    input: str | None = absent
    """The Python code."""
    outputs: (
        list[
            RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
        ]
        | None
    ) = absent
    """Text that was printed and images that were drawn."""

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
    """An image that the code drew."""

    index: int
    """Position in the list, starting at 0."""
    type: Literal["image"]
    """Discriminator: always `image`."""
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None = absent
    """The file of the image."""

    _nested = {"image": "RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage"}
    _tags = {"type": "image"}


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(Base):
    """Names the file of an image."""

    file_id: str | None = absent
    """Id of an uploaded file."""


@model
class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(Base):
    """Text that the code printed."""

    index: int
    """Position in the list, starting at 0."""
    type: Literal["logs"]
    """Discriminator: always `logs`."""
    logs: str | None = absent
    """Text for the model to read."""

    _tags = {"type": "logs"}


@model
class RunStepDeltaStepDetailsToolCallsFileSearchObject(Base):
    """The model looked into files."""

    index: int
    """Position in the list, starting at 0."""
    id: str | None = absent
    """Id of the run step."""
    type: Literal["file_search"]
    """Discriminator: always `file_search`."""
    file_search: dict[str, Any]
    """Search settings and results."""

    _tags = {"type": "file_search"}


@model
class RunStepDeltaStepDetailsToolCallsFunctionObject(Base):
    """The model called one of your functions."""

    index: int
    """Position in the list, starting at 0."""
    id: str | None = absent
    """Id of the run step."""
    type: Literal["function"]
    """Discriminator: always `function`."""
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
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""
    output: str | None = None
    """What the function returned. Null until it is handed over."""


@model
class RunStepDeltaStepDetailsToolCallsObject(Base):
    """The step called tools."""

    type: Literal["tool_calls"]
    """Discriminator: always `tool_calls`."""
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
    """`thread.run.step.created` event: the step was created."""

    event: Literal["thread.run.step.created"]
    """Event name: always `thread.run.step.created`."""
    data: RunStepObject
    """The step, or its changes."""

    _nested = {"data": "RunStepObject"}
    _tags = {"event": "thread.run.step.created"}


@model
class RunStepStreamEventThreadRunStepInProgress(Base):
    """`thread.run.step.in_progress` event: the step is in progress."""

    event: Literal["thread.run.step.in_progress"]
    """Event name: always `thread.run.step.in_progress`."""
    data: RunStepObject
    """The step, or its changes."""

    _nested = {"data": "RunStepObject"}
    _tags = {"event": "thread.run.step.in_progress"}


@model
class RunStepStreamEventThreadRunStepDelta(Base):
    """`thread.run.step.delta` event: the next piece of the step."""

    event: Literal["thread.run.step.delta"]
    """Event name: always `thread.run.step.delta`."""
    data: RunStepDeltaObject
    """The step, or its changes."""

    _nested = {"data": "RunStepDeltaObject"}
    _tags = {"event": "thread.run.step.delta"}


@model
class RunStepStreamEventThreadRunStepCompleted(Base):
    """`thread.run.step.completed` event: the step is complete."""

    event: Literal["thread.run.step.completed"]
    """Event name: always `thread.run.step.completed`."""
    data: RunStepObject
    """The step, or its changes."""

    _nested = {"data": "RunStepObject"}
    _tags = {"event": "thread.run.step.completed"}


@model
class RunStepStreamEventThreadRunStepFailed(Base):
    """`thread.run.step.failed` event: the step failed."""

    event: Literal["thread.run.step.failed"]
    """Event name: always `thread.run.step.failed`."""
    data: RunStepObject
    """The step, or its changes."""

    _nested = {"data": "RunStepObject"}
    _tags = {"event": "thread.run.step.failed"}


@model
class RunStepStreamEventThreadRunStepCancelled(Base):
    """`thread.run.step.cancelled` event: the step was cancelled."""

    event: Literal["thread.run.step.cancelled"]
    """Event name: always `thread.run.step.cancelled`."""
    data: RunStepObject
    """The step, or its changes."""

    _nested = {"data": "RunStepObject"}
    _tags = {"event": "thread.run.step.cancelled"}


@model
class RunStepStreamEventThreadRunStepExpired(Base):
    """`thread.run.step.expired` event: the step has expired."""

    event: Literal["thread.run.step.expired"]
    """Event name: always `thread.run.step.expired`."""
    data: RunStepObject
    """The step, or its changes."""

    _nested = {"data": "RunStepObject"}
    _tags = {"event": "thread.run.step.expired"}


@model
class RunStreamEventThreadRunCreated(Base):
    """`thread.run.created` event: the run was created."""

    event: Literal["thread.run.created"]
    """Event name: always `thread.run.created`."""
    data: RunObject
    """The run at the time of the event."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.created"}


@model
class RunStreamEventThreadRunQueued(Base):
    """`thread.run.queued` event: the run is queued."""

    event: Literal["thread.run.queued"]
    """Event name: always `thread.run.queued`."""
    data: RunObject
    """The run at the time of the event."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.queued"}


@model
class RunStreamEventThreadRunInProgress(Base):
    """`thread.run.in_progress` event: the run is in progress."""

    event: Literal["thread.run.in_progress"]
    """Event name: always `thread.run.in_progress`."""
    data: RunObject
    """The run at the time of the event."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.in_progress"}


@model
class RunStreamEventThreadRunRequiresAction(Base):
    """`thread.run.requires_action` event: the run requires action."""

    event: Literal["thread.run.requires_action"]
    """Event name: always `thread.run.requires_action`."""
    data: RunObject
    """The run at the time of the event."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.requires_action"}


@model
class RunStreamEventThreadRunCompleted(Base):
    """`thread.run.completed` event: the run is complete."""

    event: Literal["thread.run.completed"]
    """Event name: always `thread.run.completed`."""
    data: RunObject
    """The run at the time of the event."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.completed"}


@model
class RunStreamEventThreadRunIncomplete(Base):
    """`thread.run.incomplete` event: the run ended before it was complete."""

    event: Literal["thread.run.incomplete"]
    """Event name: always `thread.run.incomplete`."""
    data: RunObject
    """The run at the time of the event."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.incomplete"}


@model
class RunStreamEventThreadRunFailed(Base):
    """`thread.run.failed` event: the run failed."""

    event: Literal["thread.run.failed"]
    """Event name: always `thread.run.failed`."""
    data: RunObject
    """The run at the time of the event."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.failed"}


@model
class RunStreamEventThreadRunCancelling(Base):
    """`thread.run.cancelling` event: the run is being cancelled."""

    event: Literal["thread.run.cancelling"]
    """Event name: always `thread.run.cancelling`."""
    data: RunObject
    """The run at the time of the event."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.cancelling"}


@model
class RunStreamEventThreadRunCancelled(Base):
    """`thread.run.cancelled` event: the run was cancelled."""

    event: Literal["thread.run.cancelled"]
    """Event name: always `thread.run.cancelled`."""
    data: RunObject
    """The run at the time of the event."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.cancelled"}


@model
class RunStreamEventThreadRunExpired(Base):
    """`thread.run.expired` event: the run has expired."""

    event: Literal["thread.run.expired"]
    """Event name: always `thread.run.expired`."""
    data: RunObject
    """The run at the time of the event."""

    _nested = {"data": "RunObject"}
    _tags = {"event": "thread.run.expired"}


@model
class ThreadStreamEvent(Base):
    """A thread was created."""

    enabled: bool | None = absent
    """Whether the event is enabled."""
    event: Literal["thread.created"]
    """Event name: always `thread.created`."""
    data: ThreadObject
    """The new thread."""

    _nested = {"data": "ThreadObject"}
    _tags = {"event": "thread.created"}
