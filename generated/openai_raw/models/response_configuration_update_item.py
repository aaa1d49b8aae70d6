"""`ResponseConfigurationUpdateItem`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.response_format_text import ResponseFormatText
    from ..models.text_response_format_json_schema import TextResponseFormatJsonSchema
    from ..unions import ReasoningEffort


@model
class ResponseConfigurationUpdateItem(Base):
    """A change of settings during a response."""

    type: Literal["configuration_update"]
    """Discriminator: always `configuration_update`."""
    id: str | None = None
    """Id of the response configuration update."""
    reasoning: ResponseConfigurationUpdateItemReasoning | None = absent
    """Reasoning options; only for reasoning models."""
    text: ResponseConfigurationUpdateItemText | None = absent
    """The new output format."""

    _nested = {"reasoning": "ResponseConfigurationUpdateItemReasoning", "text": "ResponseConfigurationUpdateItemText"}
    _tags = {"type": "configuration_update"}


@model
class ResponseConfigurationUpdateItemReasoning(Base):
    """The new reasoning options."""

    effort: ReasoningEffort | None = None
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


@model
class ResponseConfigurationUpdateItemText(Base):
    """The new output format."""

    format: ResponseFormatText | TextResponseFormatJsonSchema
    """Output format: plain text, or JSON that matches a schema."""

    _nested = {"format": ("type", {"text": "ResponseFormatText", "json_schema": "TextResponseFormatJsonSchema"})}
