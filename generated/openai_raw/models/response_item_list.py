"""`ResponseItemList`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import FunctionCallStatus
    from ..unions import InputMessageContentList, ItemResource, ToolCallCaller


@model
class ResponseItemList(Base):
    """A page of items."""

    object: Literal["list"]
    """The kind of object: always `list`."""
    data: list[ItemResource]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    first_id: str
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""

    _nested = {"data": ["ItemResource"]}
    _tags = {"object": "list"}


@model
class CustomToolCallResource(Base):
    """The model calls your custom tool, with text of its own."""

    type: Literal["custom_tool_call"]
    """Tells this object from others that can stand in its place: always `custom_tool_call`."""
    id: str
    """Id of the custom tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: ToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    namespace: str | None = absent
    """The namespace that the tool belongs to; None for one that has none."""
    name: str
    """Name of the tool or function."""
    input: str
    """The text that the model calls the tool with."""
    status: FunctionCallStatus
    """State of the custom tool call. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None = absent
    """Who created the custom tool call."""
    async_: bool | None = None
    """Whether the model goes on before it has the output."""

    _nested = {"caller": ("type", {"direct": "DirectToolCallCaller", "program": "ProgramToolCallCaller"})}
    _wire = {"async_": "async"}
    _tags = {"type": "custom_tool_call"}


@model
class InputMessageResource(Base):
    """A message that was given to the model."""

    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""
    role: InputMessageResourceRole
    """Who speaks. Values: `user`, `system`, `developer`."""
    status: InputMessageResourceStatus | None = absent
    """State of the input message. Values: `in_progress`, `completed`, `incomplete`."""
    content: InputMessageContentList
    """Texts, images and files of the message."""
    id: str
    """Id of the input message."""

    _nested = {"content": "InputMessageContentList"}
    _tags = {"type": "message", "role": ("user", "system", "developer")}


InputMessageResourceRoleInput: TypeAlias = Literal["user", "system", "developer"]
InputMessageResourceRole: TypeAlias = InputMessageResourceRoleInput | str

InputMessageResourceStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
InputMessageResourceStatus: TypeAlias = InputMessageResourceStatusInput | str
