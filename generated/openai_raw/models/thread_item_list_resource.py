"""`ThreadItemListResource`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import ThreadItem


@model
class ThreadItemListResource(Base):
    """A page of items in a ChatKit thread."""

    object: Literal["list"]
    """Object type: always `list`."""
    data: list[ThreadItem]
    """The items on this page."""
    first_id: str | None
    """Id of the first item in `data`; pass it as `before` to get the previous page. None if the page is empty."""
    last_id: str | None
    """Id of the last item in `data`; pass it as `after` to get the next page. None if the page is empty."""
    has_more: bool
    """Whether there are more pages."""

    _nested = {"data": ["ThreadItem"]}
    _tags = {"object": "list"}


@model
class UserMessageInputText(Base):
    """Text that the user wrote."""

    type: Literal["input_text"]
    """Discriminator: always `input_text`."""
    text: str
    """Text for the model to read."""

    _tags = {"type": "input_text"}


@model
class UserMessageQuotedText(Base):
    """Text that the user quoted from an earlier message."""

    type: Literal["quoted_text"]
    """Discriminator: always `quoted_text`."""
    text: str
    """The quoted text."""

    _tags = {"type": "quoted_text"}


AttachmentTypeInput: TypeAlias = Literal["image", "file"]
AttachmentType: TypeAlias = AttachmentTypeInput | str
"""Type of the attachment."""


@model
class Attachment(Base):
    """A file or image that the user attached."""

    type: AttachmentType
    """Type of the attachment. Values: `image`, `file`."""
    id: str
    """Id of the attachment."""
    name: str
    """Name of the attachment."""
    mime_type: str
    """Media type of the attachment."""
    preview_url: str | None
    """Address of a preview; None if there is none."""

    _tags = {"type": ("image", "file")}


@model
class ToolChoice(Base):
    """Forces the model to call this tool."""

    id: str
    """Id of the tool choice."""


@model
class InferenceOptions(Base):
    """Model and tool that the user chose for a message."""

    tool_choice: ToolChoice | None
    """Forces the model to call this tool."""
    model: str | None
    """Name of the model that was used."""

    _nested = {"tool_choice": "ToolChoice"}


@model
class UserMessageItem(Base):
    """A message that the end user sent."""

    id: str
    """Unique id of the ChatKit thread item."""
    object: Literal["chatkit.thread_item"]
    """Object type: always `chatkit.thread_item`."""
    created_at: int
    """When the ChatKit thread item was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.user_message"]
    """Discriminator: always `chatkit.user_message`."""
    content: list[UserMessageInputText | UserMessageQuotedText]
    """What the user wrote or quoted."""
    attachments: list[Attachment]
    """Files and images that the user attached."""
    inference_options: InferenceOptions | None
    """Model and tool that the user chose; None if there is none."""

    _nested = {
        "content": [("type", {"input_text": "UserMessageInputText", "quoted_text": "UserMessageQuotedText"})],
        "attachments": ["Attachment"],
        "inference_options": "InferenceOptions",
    }
    _tags = {"object": "chatkit.thread_item", "type": "chatkit.user_message"}


@model
class FileAnnotationSource(Base):
    """The file that is cited."""

    type: Literal["file"]
    """Discriminator: always `file`."""
    filename: str
    """Name of the file."""

    _tags = {"type": "file"}


@model
class FileAnnotation(Base):
    """Cites a file."""

    type: Literal["file"]
    """Discriminator: always `file`."""
    source: FileAnnotationSource
    """The file that is cited."""

    _nested = {"source": "FileAnnotationSource"}
    _tags = {"type": "file"}


@model
class UrlAnnotationSource(Base):
    """The web page that is cited."""

    type: Literal["url"]
    """Discriminator: always `url`."""
    url: str
    """URL of the source."""

    _tags = {"type": "url"}


@model
class UrlAnnotation(Base):
    """A citation of a web page."""

    type: Literal["url"]
    """Discriminator: always `url`."""
    source: UrlAnnotationSource
    """The web page that is cited."""

    _nested = {"source": "UrlAnnotationSource"}
    _tags = {"type": "url"}


@model
class ResponseOutputText(Base):
    """Text of the assistant."""

    type: Literal["output_text"]
    """Discriminator: always `output_text`."""
    text: str
    """Text for the model to read."""
    annotations: list[FileAnnotation | UrlAnnotation]
    """Annotations of the text, such as citations."""

    _nested = {"annotations": [("type", {"file": "FileAnnotation", "url": "UrlAnnotation"})]}
    _tags = {"type": "output_text"}


@model
class AssistantMessageItem(Base):
    """A message that the assistant sent."""

    id: str
    """Unique id of the ChatKit thread item."""
    object: Literal["chatkit.thread_item"]
    """Object type: always `chatkit.thread_item`."""
    created_at: int
    """When the ChatKit thread item was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.assistant_message"]
    """Discriminator: always `chatkit.assistant_message`."""
    content: list[ResponseOutputText]
    """What the assistant wrote."""

    _nested = {"content": ["ResponseOutputText"]}
    _tags = {"object": "chatkit.thread_item", "type": "chatkit.assistant_message"}


@model
class WidgetMessageItem(Base):
    """A widget that the assistant shows."""

    id: str
    """Unique id of the ChatKit thread item."""
    object: Literal["chatkit.thread_item"]
    """Object type: always `chatkit.thread_item`."""
    created_at: int
    """When the ChatKit thread item was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.widget"]
    """Discriminator: always `chatkit.widget`."""
    widget: str
    """The widget, as JSON text."""

    _tags = {"object": "chatkit.thread_item", "type": "chatkit.widget"}


ClientToolCallStatusInput: TypeAlias = Literal["in_progress", "completed"]
ClientToolCallStatus: TypeAlias = ClientToolCallStatusInput | str
"""Status of the ChatKit thread item: `in_progress` (still running), `completed` (finished successfully)."""


@model
class ClientToolCallItem(Base):
    """A tool call for the browser to carry out."""

    id: str
    """Unique id of the ChatKit thread item."""
    object: Literal["chatkit.thread_item"]
    """Object type: always `chatkit.thread_item`."""
    created_at: int
    """When the ChatKit thread item was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.client_tool_call"]
    """Discriminator: always `chatkit.client_tool_call`."""
    status: ClientToolCallStatus
    """Status of the ChatKit thread item: `in_progress` (still running), `completed` (finished successfully)."""
    call_id: str
    """Id that links a tool call and its output."""
    name: str
    """Name of the tool or function."""
    arguments: str
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""
    output: str | None
    """What the browser returned, as JSON text; None until then."""

    _tags = {"object": "chatkit.thread_item", "type": "chatkit.client_tool_call"}


TaskTypeInput: TypeAlias = Literal["custom", "thought"]
TaskType: TypeAlias = TaskTypeInput | str
"""Whether it is a thought or something else."""


@model
class TaskItem(Base):
    """A step that the workflow shows."""

    id: str
    """Unique id of the ChatKit thread item."""
    object: Literal["chatkit.thread_item"]
    """Object type: always `chatkit.thread_item`."""
    created_at: int
    """When the ChatKit thread item was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task"]
    """Discriminator: always `chatkit.task`."""
    task_type: TaskType
    """Whether it is a thought or something else. Values: `custom`, `thought`."""
    heading: str | None
    """Title of the step; None if there is none."""
    summary: str | None
    """What happens in the step; None for nothing to tell."""

    _tags = {"object": "chatkit.thread_item", "type": "chatkit.task"}


@model
class TaskGroupTask(Base):
    """A step of a group."""

    type: TaskType
    """Type of the task group task. Values: `custom`, `thought`."""
    heading: str | None
    """Title of the step; None if there is none."""
    summary: str | None
    """What happens in the step; None for nothing to tell."""

    _tags = {"type": ("custom", "thought")}


@model
class TaskGroupItem(Base):
    """Steps that the workflow shows together."""

    id: str
    """Unique id of the ChatKit thread item."""
    object: Literal["chatkit.thread_item"]
    """Object type: always `chatkit.thread_item`."""
    created_at: int
    """When the ChatKit thread item was created, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task_group"]
    """Discriminator: always `chatkit.task_group`."""
    tasks: list[TaskGroupTask]
    """The steps, in order."""

    _nested = {"tasks": ["TaskGroupTask"]}
    _tags = {"object": "chatkit.thread_item", "type": "chatkit.task_group"}
