"""`Reasoning`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import ReasoningEffort, ReasoningModeEnum


@model
class Reasoning(Base):
    """Reasoning options; only for reasoning models."""

    mode: ReasoningModeEnum | None = absent
    """Reasoning mode. More thorough modes are slower and cost more. Known values: `standard`, `pro`."""
    effort: ReasoningEffort = None
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    summary: ReasoningSummary | None = None
    """Detail of the reasoning summary; None for no summary. Values: `auto`, `concise`, `detailed`."""
    context: ReasoningContext | None = None
    """Turns whose reasoning the model can see. Values: `auto`, `current_turn`, `all_turns`."""
    generate_summary: ReasoningGenerateSummary | None = None
    """Detail of the reasoning summary. Deprecated: use `summary`. Values: `auto`, `concise`, `detailed`."""


ReasoningSummaryInput: TypeAlias = Literal["auto", "concise", "detailed"]
ReasoningSummary: TypeAlias = ReasoningSummaryInput | str
"""Detail of the reasoning summary; None for no summary."""

ReasoningContextInput: TypeAlias = Literal["auto", "current_turn", "all_turns"]
ReasoningContext: TypeAlias = ReasoningContextInput | str
"""Turns whose reasoning the model can see."""

ReasoningGenerateSummaryInput: TypeAlias = Literal["auto", "concise", "detailed"]
ReasoningGenerateSummary: TypeAlias = ReasoningGenerateSummaryInput | str
"""Detail of the reasoning summary. Deprecated: use `summary`."""

ReasoningModeEnumEnumInput: TypeAlias = Literal["standard", "pro"]
ReasoningModeEnumEnum: TypeAlias = ReasoningModeEnumEnumInput | str
"""How much effort a reasoning model spends, normal (`standard`) or more (`pro`)."""
