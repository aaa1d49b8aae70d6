"""What requests take instead of the models in ``models.eval_grader_score_model``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.eval_item import EvalItemDict
from ..models.eval_grader_score_model import EvalGraderScoreModelSamplingParams
from ..models.eval_item import EvalItem
from ..unions import ReasoningEffortInput

class EvalGraderScoreModelDict(TypedDict, total=False):
    type: Required[Literal["score_model"]]
    """Tells this object from others that can stand in its place: always `score_model`."""
    name: Required[str]
    """Name of the eval grader score."""
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    sampling_params: EvalGraderScoreModelSamplingParams | EvalGraderScoreModelSamplingParamsDict
    """How the grading model answers."""
    input: Required[Sequence[EvalItem | EvalItemDict]]
    """Messages to the grading model; `{{item...}}` and `{{sample...}}` are filled in."""
    range: Sequence[float]
    """Lowest and highest score."""
    pass_threshold: float
    """The score from which an answer passes."""

class EvalGraderScoreModelSamplingParamsDict(TypedDict, total=False):
    seed: int | None
    """Equal requests with the same seed tend to give equal answers; nothing guarantees it."""
    top_p: float | None
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both. Default: `1`."""
    temperature: float | None
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    max_completions_tokens: int | None
    """The most tokens in one answer; None for the model's own limit. At least 1."""
    reasoning_effort: ReasoningEffortInput
    """How much a reasoning model thinks before it answers; null is as good as leaving it out. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
