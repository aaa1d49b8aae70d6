"""`FunctionToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ToolCallCaller


@model
class FunctionToolCall(Base):
    """A call of your function."""

    id: str | None = absent
    """Id of the function tool call."""
    type: Literal["function_call"]
    """Tells this object from others that can stand in its place: always `function_call`."""
    call_id: str
    """Id that ties a tool call to its output."""
    caller: ToolCallCaller | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    namespace: str | None = absent
    """The namespace that the tool belongs to; None for one that has none."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    status: FunctionToolCallStatus | None = absent
    """State of the function tool call. Values: `in_progress`, `completed`, `incomplete`."""
    async_: bool | None = absent
    """Whether the model goes on before it has the output."""

    _nested = {"caller": ("type", {"direct": "DirectToolCallCaller", "program": "ProgramToolCallCaller"})}
    _wire = {"async_": "async"}
    _tags = {"type": "function_call"}


FunctionToolCallStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionToolCallStatus: TypeAlias = FunctionToolCallStatusInput | str
