"""`BetaReasoning`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import BetaReasoningEffort, BetaReasoningModeEnum


@model
class BetaReasoning(Base):
    """Reasoning options; only for reasoning models."""

    mode: BetaReasoningModeEnum | None = absent
    """Reasoning mode. More thorough modes are slower and cost more. Known values: `standard`, `pro`."""
    effort: BetaReasoningEffort = None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    summary: BetaReasoningSummary | None = None
    """Detail of the reasoning summary; None for no summary. Values: `auto`, `concise`, `detailed`."""
    context: BetaReasoningContext | None = None
    """Turns whose reasoning the model can see. Values: `auto`, `current_turn`, `all_turns`."""
    generate_summary: BetaReasoningGenerateSummary | None = None
    """Detail of the reasoning summary. Deprecated: use `summary`. Values: `auto`, `concise`, `detailed`."""


BetaReasoningSummaryInput: TypeAlias = Literal["auto", "concise", "detailed"]
BetaReasoningSummary: TypeAlias = BetaReasoningSummaryInput | str
"""Detail of the reasoning summary; None for no summary."""

BetaReasoningContextInput: TypeAlias = Literal["auto", "current_turn", "all_turns"]
BetaReasoningContext: TypeAlias = BetaReasoningContextInput | str
"""Turns whose reasoning the model can see."""

BetaReasoningGenerateSummaryInput: TypeAlias = Literal["auto", "concise", "detailed"]
BetaReasoningGenerateSummary: TypeAlias = BetaReasoningGenerateSummaryInput | str
"""Detail of the reasoning summary. Deprecated: use `summary`."""

BetaReasoningEffortEnumInput: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
BetaReasoningEffortEnum: TypeAlias = BetaReasoningEffortEnumInput | str
"""How much the model reasons before it answers; lower is faster and uses fewer tokens."""

BetaReasoningModeEnumEnumInput: TypeAlias = Literal["standard", "pro"]
BetaReasoningModeEnumEnum: TypeAlias = BetaReasoningModeEnumEnumInput | str
"""How much effort a reasoning model spends, normal (`standard`) or more (`pro`)."""
