"""`BetaReasoning`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import BetaReasoningEffort, BetaReasoningModeEnum


@model
class BetaReasoning(Base):
    """How the model reasons; only for models that do."""

    mode: BetaReasoningModeEnum | None = absent
    """Which way of reasoning the model uses; more thorough ones are slower and cost more. Known values:
    `standard`, `pro`."""
    effort: BetaReasoningEffort = None
    """How much the model thinks before it answers: less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    summary: BetaReasoningSummary | None = None
    """How detailed a summary of the reasoning you get; None for no summary. Values: `auto`, `concise`, `detailed`."""
    context: BetaReasoningContext | None = None
    """Which turns the model's earlier reasoning is shown from. Values: `auto`, `current_turn`, `all_turns`."""
    generate_summary: BetaReasoningGenerateSummary | None = None
    """How detailed a summary of the reasoning you get. Replaced by `summary`. Values: `auto`, `concise`,
    `detailed`. Deprecated by OpenAI."""


BetaReasoningSummaryInput: TypeAlias = Literal["auto", "concise", "detailed"]
BetaReasoningSummary: TypeAlias = BetaReasoningSummaryInput | str

BetaReasoningContextInput: TypeAlias = Literal["auto", "current_turn", "all_turns"]
BetaReasoningContext: TypeAlias = BetaReasoningContextInput | str

BetaReasoningGenerateSummaryInput: TypeAlias = Literal["auto", "concise", "detailed"]
BetaReasoningGenerateSummary: TypeAlias = BetaReasoningGenerateSummaryInput | str

BetaReasoningEffortEnumInput: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
BetaReasoningEffortEnum: TypeAlias = BetaReasoningEffortEnumInput | str

BetaReasoningModeEnumEnumInput: TypeAlias = Literal["standard", "pro"]
BetaReasoningModeEnumEnum: TypeAlias = BetaReasoningModeEnumEnumInput | str
