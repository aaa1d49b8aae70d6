"""`BetaResponseItemList`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.enums import BetaFunctionCallStatus
    from ..unions import BetaInputMessageContentList, BetaItemResource, BetaToolCallCaller


@model
class BetaResponseItemList(Base):
    """A page of items."""

    object: Literal["list"]
    """The kind of object: always `list`."""
    data: list[BetaItemResource]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    first_id: str
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""

    _nested = {"data": ["BetaItemResource"]}
    _tags = {"object": "list"}


@model
class BetaCustomToolCallResource(Base):
    """The model calls your custom tool, with text of its own."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["custom_tool_call"]
    """Tells this object from others that can stand in its place: always `custom_tool_call`."""
    id: str
    """Id of the custom tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: BetaToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    namespace: str | None = absent
    """The namespace that the tool belongs to; None for one that has none."""
    name: str
    """Name of the tool or function."""
    input: str
    """The text that the model calls the tool with."""
    status: BetaFunctionCallStatus
    """State of the custom tool call. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None = absent
    """Who created the custom tool call."""
    async_: bool | None = None
    """Whether the model goes on before it has the output."""

    _nested = {
        "agent": "BetaAgentTag",
        "caller": ("type", {"direct": "BetaDirectToolCallCaller", "program": "BetaProgramToolCallCaller"}),
    }
    _wire = {"async_": "async"}
    _tags = {"type": "custom_tool_call"}


@model
class BetaFunctionToolCallResource(Base):
    """A call of your function."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    id: str
    """Id of the function tool call."""
    type: Literal["function_call"]
    """Tells this object from others that can stand in its place: always `function_call`."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: BetaToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    namespace: str | None = absent
    """The namespace that the tool belongs to; None for one that has none."""
    name: str
    """Name of the tool or function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    status: BetaFunctionCallStatus
    """State of the function tool call. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None = absent
    """Who created the function tool call."""
    async_: bool | None = None
    """Whether the model goes on before it has the output."""

    _nested = {
        "agent": "BetaAgentTag",
        "caller": ("type", {"direct": "BetaDirectToolCallCaller", "program": "BetaProgramToolCallCaller"}),
    }
    _wire = {"async_": "async"}
    _tags = {"type": "function_call"}


@model
class BetaInputMessageResource(Base):
    """A message to the model."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal["message"] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""
    role: BetaInputMessageResourceRole
    """Who speaks. Values: `user`, `system`, `developer`."""
    status: BetaInputMessageResourceStatus | None = absent
    """State of the input message. Values: `in_progress`, `completed`, `incomplete`."""
    content: BetaInputMessageContentList
    """Texts, images and files of the message."""
    id: str
    """Id of the input message."""

    _nested = {"agent": "BetaAgentTag", "content": "BetaInputMessageContentList"}
    _tags = {"type": "message", "role": ("user", "system", "developer")}


BetaInputMessageResourceRoleInput: TypeAlias = Literal["user", "system", "developer"]
BetaInputMessageResourceRole: TypeAlias = BetaInputMessageResourceRoleInput | str

BetaInputMessageResourceStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
BetaInputMessageResourceStatus: TypeAlias = BetaInputMessageResourceStatusInput | str
