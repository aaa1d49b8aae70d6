"""`BetaResponseConfigurationUpdateItem`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_text_response_format_json_schema import BetaTextResponseFormatJsonSchema


@model
class BetaResponseConfigurationUpdateItem(Base):
    """A change of settings during a response."""

    type: Literal["configuration_update"]
    """Discriminator: always `configuration_update`."""
    id: str | None = None
    """Id of the response configuration update."""
    agent: BetaResponseConfigurationUpdateItemAgent | None = None
    """The agent whose settings change."""
    reasoning: BetaResponseConfigurationUpdateItemReasoning | None = absent
    """The new reasoning options."""
    text: BetaResponseConfigurationUpdateItemText | None = absent
    """The new output format."""

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
    """The new reasoning options."""

    effort: BetaResponseConfigurationUpdateItemReasoningEffort | None = None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""


BetaResponseConfigurationUpdateItemReasoningEffortInput: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
BetaResponseConfigurationUpdateItemReasoningEffort: TypeAlias = (
    BetaResponseConfigurationUpdateItemReasoningEffortInput | str
)
"""How much effort the model spends on reasoning. Less is faster and uses fewer tokens."""


@model
class BetaResponseConfigurationUpdateItemText(Base):
    """The new output format."""

    format: BetaResponseConfigurationUpdateItemTextFormat | BetaTextResponseFormatJsonSchema
    """Output format: plain text, or JSON that matches a schema."""

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
    """Plain text output."""

    type: Literal["text"]
    """Discriminator: always `text`."""

    _tags = {"type": "text"}
