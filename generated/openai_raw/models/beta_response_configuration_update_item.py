"""`BetaResponseConfigurationUpdateItem`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_text_response_format_json_schema import BetaTextResponseFormatJsonSchema


@model
class BetaResponseConfigurationUpdateItem(Base):
    """A change of settings in the middle of a response."""

    type: Literal["configuration_update"]
    """Tells this object from others that can stand in its place: always `configuration_update`."""
    id: str | None = None
    """Id of the response configuration update."""
    agent: BetaResponseConfigurationUpdateItemAgent | None = None
    """The agent whose settings change."""
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None = absent
    """How the agent reasons from here on."""
    text: BetaResponseConfigurationUpdateItemText | None = absent
    """The new format of the answer."""

    _nested = {
        "agent": "BetaResponseConfigurationUpdateItemAgent",
        "reasoning": "BetaResponseConfigurationUpdateItemReasoning",
        "text": "BetaResponseConfigurationUpdateItemText",
    }
    _tags = {"type": "configuration_update"}


@model
class BetaResponseConfigurationUpdateItemAgent(Base):
    """The agent whose settings change."""

    agent_name: str
    """Which agent it is, by its name."""


@model
class BetaResponseConfigurationUpdateItemReasoning(Base):
    """How the agent reasons from here on."""

    effort: BetaResponseConfigurationUpdateItemReasoningEffort | None = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


BetaResponseConfigurationUpdateItemReasoningEffortInput: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
BetaResponseConfigurationUpdateItemReasoningEffort: TypeAlias = (
    BetaResponseConfigurationUpdateItemReasoningEffortInput | str
)


@model
class BetaResponseConfigurationUpdateItemText(Base):
    """The format of the answer from here on."""

    format: BetaResponseConfigurationUpdateItemTextFormat | BetaTextResponseFormatJsonSchema
    """The form of the answer: plain text, or JSON that fits a schema."""

    _nested = {
        "format": (
            "type",
            {
                "text": "BetaResponseConfigurationUpdateItemTextFormat",
                "json_schema": "BetaTextResponseFormatJsonSchema",
            },
        )
    }


@model
class BetaResponseConfigurationUpdateItemTextFormat(Base):
    """The answer is plain text."""

    type: Literal["text"]
    """Tells this object from others that can stand in its place: always `text`."""

    _tags = {"type": "text"}
