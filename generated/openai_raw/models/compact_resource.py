"""`CompactResource`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.response_usage import ResponseUsage
    from ..unions import FunctionAndCustomToolCallOutput, ItemField, ToolCallCallerParam


@model
class CompactResource(Base):
    """A conversation in fewer items."""

    id: str
    """Id of the response compaction."""
    object: Literal["response.compaction"]
    """The kind of object: always `response.compaction`."""
    output: list[ItemField]
    """The items that take the place of the conversation: send all of them with the next request."""
    created_at: int
    """When the response compaction was created, in Unix seconds."""
    usage: ResponseUsage
    """Tokens that a response used, by which it is billed."""
    image: CompactResourceImage | None = None
    """How images in the context were treated."""

    _nested = {"output": ["ItemField"], "usage": "ResponseUsage", "image": "CompactResourceImage"}
    _tags = {"object": "response.compaction"}


@model
class FunctionToolCallOutput(Base):
    """What your function gave back to the model."""

    id: str | None = absent
    """Id of the function tool call output."""
    type: Literal["function_call_output"]
    """Tells this object from others that can stand in its place: always `function_call_output`."""
    call_id: str | None = absent
    """Id that ties a tool call to its output."""
    name: str | None = absent
    """Name of the tool or function."""
    namespace: str | None = absent
    """The namespace that the tool belongs to; None for one that has none."""
    caller: ToolCallCallerParam | None = None
    """Who called the tool: the model itself, or a program that it wrote."""
    output: str | list[FunctionAndCustomToolCallOutput]
    """What your function gave back: a text, often JSON, or a list of texts, images and files."""
    status: FunctionToolCallOutputStatus | None = absent
    """State of the function tool call output. Values: `in_progress`, `completed`, `incomplete`."""
    created_by: str | None = None
    """Who created the function tool call output."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
        "output": ["FunctionAndCustomToolCallOutput"],
    }
    _tags = {"type": "function_call_output"}


FunctionToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionToolCallOutputStatus: TypeAlias = FunctionToolCallOutputStatusInput | str


@model
class CompactResourceImage(Base):
    """How images in the context were treated."""

    context_compression: CompactResourceImageContextCompression
    """Whether images of earlier turns could be shrunk to save tokens. Values: `enabled`, `disabled`."""


CompactResourceImageContextCompressionInput: TypeAlias = Literal["enabled", "disabled"]
CompactResourceImageContextCompression: TypeAlias = CompactResourceImageContextCompressionInput | str
