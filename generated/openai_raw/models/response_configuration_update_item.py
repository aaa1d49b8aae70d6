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
    """A change of settings in the middle of a response."""

    type: Literal["configuration_update"]
    """Tells this object from others that can stand in its place: always `configuration_update`."""
    id: str | None = None
    """Id of the response configuration update."""
    reasoning: ResponseConfigurationUpdateItemReasoning | None = absent
    """How the model reasons; only for models that do."""
    text: ResponseConfigurationUpdateItemText | None = absent
    """The new format of the answer."""

    _nested = {"reasoning": "ResponseConfigurationUpdateItemReasoning", "text": "ResponseConfigurationUpdateItemText"}
    _tags = {"type": "configuration_update"}


@model
class ResponseConfigurationUpdateItemReasoning(Base):
    """How the agent reasons from here on."""

    effort: ReasoningEffort | None = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


@model
class ResponseConfigurationUpdateItemText(Base):
    """The format of the answer from here on."""

    format: ResponseFormatText | TextResponseFormatJsonSchema
    """The form of the answer: plain text, or JSON that fits a schema."""

    _nested = {"format": ("type", {"text": "ResponseFormatText", "json_schema": "TextResponseFormatJsonSchema"})}
