from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ToolCallCaller


@model
class CustomToolCall(Base):
    """The model calls your custom tool, with text of its own."""

    type: Literal["custom_tool_call"]
    """Tells this object from others that can stand in its place: always `custom_tool_call`."""
    id: str | None = absent
    """Id of the custom tool call."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: ToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    namespace: str | None = absent
    """The namespace that the tool belongs to; None for one that has none."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    input: str
    """The text that the model calls the tool with."""
    async_: bool | None = absent
    """Whether the model goes on before it has the output."""

    _nested = {"caller": ("type", {"direct": "DirectToolCallCaller", "program": "ProgramToolCallCaller"})}
    _wire = {"async_": "async"}
    _tags = {"type": "custom_tool_call"}
