"""`AgentText`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..unions import TextFormat


@model
class AgentText(Base):
    """Format and length of the text the agent writes."""

    format: TextFormat | None = None
    """Output format: plain text, or JSON that matches a schema."""
    verbosity: AgentTextVerbosity | None = None
    """How verbose the output is. Values: `low`, `medium`, `high`."""

    _nested = {"format": ("type", {"text": "TextFormatText", "json_schema": "TextFormatJsonSchema"})}


AgentTextVerbosityInput: TypeAlias = Literal["low", "medium", "high"]
AgentTextVerbosity: TypeAlias = AgentTextVerbosityInput | str
"""How verbose the output is."""


@model
class TextFormatText(Base):
    """Plain text."""

    type: Literal["text"]
    """Discriminator: always `text`."""

    _tags = {"type": "text"}


@model
class TextFormatJsonSchema(Base):
    """JSON that matches a schema."""

    schema: dict[str, Any]
    """JSON Schema of the format."""
    type: Literal["json_schema"]
    """Discriminator: always `json_schema`."""

    _tags = {"type": "json_schema"}

    @property
    def schema_(self) -> dict[str, Any]:
        """What the official client calls `schema`."""
        return self.schema
