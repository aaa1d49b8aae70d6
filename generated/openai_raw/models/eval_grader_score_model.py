"""`EvalGraderScoreModel`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.eval_item import EvalItem
    from ..unions import ReasoningEffort


@model
class EvalGraderScoreModel(Base):
    """Has a model score."""

    type: Literal["score_model"]
    """Tells this object from others that can stand in its place: always `score_model`."""
    name: str
    """Name of the eval grader score."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    sampling_params: EvalGraderScoreModelSamplingParams | None = absent
    """How the grading model answers."""
    input: list[EvalItem]
    """Messages to the grading model; `{{item...}}` and `{{sample...}}` are filled in."""
    range: list[float] | None = absent
    """Lowest and highest score."""
    pass_threshold: float | None = absent
    """The score from which an answer passes."""

    _nested = {"sampling_params": "EvalGraderScoreModelSamplingParams", "input": ["EvalItem"]}
    _tags = {"type": "score_model"}


@model
class EvalGraderScoreModelSamplingParams(Base):
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
