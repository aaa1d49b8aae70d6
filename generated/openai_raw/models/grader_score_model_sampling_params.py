from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import ReasoningEffort, ReasoningEffortInput

    class GraderScoreModelSamplingParamsDict(TypedDict, total=False):
        seed: int | None
        """Equal requests with the same seed tend to give equal answers; nothing guarantees it."""
        top_p: float | None
        """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
        `temperature`, not both. Default: `1`."""
        temperature: float | None
        """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or
        `top_p`, not both."""
        max_completions_tokens: int | None
        """The most tokens in one answer; None for the model's own limit. At least 1."""
        reasoning_effort: ReasoningEffortInput
        """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
        `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""


@model
class GraderScoreModelSamplingParams(Base):
    """How a model answers."""

    seed: int | None = None
    """Equal requests with the same seed tend to give equal answers; nothing guarantees it."""
    top_p: float | None = None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both. Default: `1`."""
    temperature: float | None = None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    max_completions_tokens: int | None = None
    """The most tokens in one answer; None for the model's own limit. At least 1."""
    reasoning_effort: ReasoningEffort = None
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
