"""`Reasoning`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ReasoningEffort, ReasoningModeEnum


@model
class Reasoning(Base):
    """How the model reasons; only for models that do."""

    mode: ReasoningModeEnum | None = absent
    """Which way of reasoning the model uses; more thorough ones are slower and cost more. Known values:
    `standard`, `pro`."""
    effort: ReasoningEffort = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    summary: ReasoningSummary | None = None
    """How detailed a summary of the reasoning you get; None for no summary. Values: `auto`, `concise`, `detailed`."""
    context: ReasoningContext | None = None
    """Which turns the model's earlier reasoning is shown from. Values: `auto`, `current_turn`, `all_turns`."""
    generate_summary: ReasoningGenerateSummary | None = None
    """How detailed a summary of the reasoning you get. Replaced by `summary`. Values: `auto`, `concise`,
    `detailed`. Deprecated by OpenAI."""


ReasoningSummaryInput: TypeAlias = Literal["auto", "concise", "detailed"]
ReasoningSummary: TypeAlias = ReasoningSummaryInput | str

ReasoningContextInput: TypeAlias = Literal["auto", "current_turn", "all_turns"]
ReasoningContext: TypeAlias = ReasoningContextInput | str

ReasoningGenerateSummaryInput: TypeAlias = Literal["auto", "concise", "detailed"]
ReasoningGenerateSummary: TypeAlias = ReasoningGenerateSummaryInput | str

ReasoningModeEnumEnumInput: TypeAlias = Literal["standard", "pro"]
ReasoningModeEnumEnum: TypeAlias = ReasoningModeEnumEnumInput | str
