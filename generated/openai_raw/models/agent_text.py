"""`AgentText`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import TextFormat


@model
class AgentText(Base):
    """How the agent writes."""

    format: TextFormat | None = None
    """Plain text, or JSON that follows a schema."""
    verbosity: AgentTextVerbosity | None = None
    """How long answers are. Values: `low`, `medium`, `high`."""

    _nested = {"format": ("type", {"text": "TextFormatText", "json_schema": "TextFormatJsonSchema"})}


AgentTextVerbosityInput: TypeAlias = Literal["low", "medium", "high"]
AgentTextVerbosity: TypeAlias = AgentTextVerbosityInput | str


@model
class TextFormatText(Base):
    """Plain text."""

    type: Literal["text"]
    """Tells this object from others that can stand in its place: always `text`."""

    _tags = {"type": "text"}


@model
class TextFormatJsonSchema(Base):
    """JSON that follows a schema."""

    schema: dict[str, Any]
    """The format, as a JSON Schema."""
    type: Literal["json_schema"]
    """Tells this object from others that can stand in its place: always `json_schema`."""

    _tags = {"type": "json_schema"}

    @property
    def schema_(self) -> dict[str, Any]:
        """What the official client calls `schema`."""
        return self.schema
