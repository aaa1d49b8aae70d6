"""`GraderScoreModel`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.eval_item import EvalItem
    from ..unions import ReasoningEffort


@model
class GraderScoreModel(Base):
    """Scores answers with a model."""

    type: Literal["score_model"]
    """Discriminator: always `score_model`."""
    name: str
    """Name of the grader."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    sampling_params: GraderScoreModelSamplingParams | None = absent
    """Sampling parameters of the grading model."""
    input: list[EvalItem]
    """Messages for the grading model. `{{item...}}` and `{{sample...}}` are replaced by fields of the example and
    the answer."""
    range: list[float] | None = absent
    """Lowest and highest possible score."""

    _nested = {"sampling_params": "GraderScoreModelSamplingParams", "input": ["EvalItem"]}
    _tags = {"type": "score_model"}


@model
class GraderScoreModelSamplingParams(Base):
    """Sampling parameters of a model."""

    seed: int | None = None
    """Seed for best-effort determinism: identical requests with the same seed usually give the same result."""
    top_p: float | None = None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both. Default: `1`."""
    temperature: float | None = None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    max_completions_tokens: int | None = None
    """Maximum number of tokens per answer; None for the limit of the model. At least 1."""
    reasoning_effort: ReasoningEffort = None
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
