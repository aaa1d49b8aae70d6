"""`CompactResource`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.response_usage import ResponseUsage
    from ..unions import FunctionAndCustomToolCallOutput, ItemField, ToolCallCallerParam


@model
class CompactResource(Base):
    """A compacted conversation."""

    id: str
    """Id of the response compaction."""
    object: Literal["response.compaction"]
    """Object type: always `response.compaction`."""
    output: list[ItemField]
    """Items that replace the conversation. Pass all of them with the next request."""
    created_at: int
    """When the response compaction was created, in Unix seconds."""
    usage: ResponseUsage
    """Billable token usage of a response."""
    image: CompactResourceImage | None = None
    """How images in the context were handled."""

    _nested = {"output": ["ItemField"], "usage": "ResponseUsage", "image": "CompactResourceImage"}
    _tags = {"object": "response.compaction"}


@model
class FunctionToolCallOutput(Base):
    """The return value of one of your functions, for the model."""

    id: str | None = absent
    """Id of the function tool call output."""
    type: Literal["function_call_output"]
    """Discriminator: always `function_call_output`."""
    call_id: str | None = absent
    """Id that links a tool call and its output."""
    name: str | None = absent
    """Name of the tool or function."""
    namespace: str | None = absent
    """Namespace of the tool; None if it has none."""
    caller: ToolCallCallerParam | None = None
    """What called the tool: the model directly, or a program it wrote."""
    output: str | list[FunctionAndCustomToolCallOutput]
    """Output of the function: text, often JSON, or a list of text, image and file parts."""
    status: FunctionToolCallOutputStatus | None = absent
    """Status of the function tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
    created_by: str | None = None
    """Who created the function tool call output."""

    _nested = {
        "caller": ("type", {"direct": "DirectToolCallCallerParam", "program": "ProgramToolCallCallerParam"}),
        "output": ["FunctionAndCustomToolCallOutput"],
    }
    _tags = {"type": "function_call_output"}


FunctionToolCallOutputStatusInput: TypeAlias = Literal["in_progress", "completed", "incomplete"]
FunctionToolCallOutputStatus: TypeAlias = FunctionToolCallOutputStatusInput | str
"""Status of the function tool call output: `in_progress` (still running), `completed` (finished successfully),
`incomplete` (cut short)."""


@model
class CompactResourceImage(Base):
    """How images in the context were handled."""

    context_compression: CompactResourceImageContextCompression
    """Whether images of earlier turns could be compressed to save tokens. Values: `enabled`, `disabled`."""


CompactResourceImageContextCompressionInput: TypeAlias = Literal["enabled", "disabled"]
CompactResourceImageContextCompression: TypeAlias = CompactResourceImageContextCompressionInput | str
"""Whether images of earlier turns could be compressed to save tokens."""
