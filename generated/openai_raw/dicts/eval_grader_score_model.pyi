"""What requests take instead of the models in ``models.eval_grader_score_model``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.eval_item import EvalItemDict
from ..models.eval_grader_score_model import EvalGraderScoreModelSamplingParams
from ..models.eval_item import EvalItem
from ..unions import ReasoningEffortInput

class EvalGraderScoreModelDict(TypedDict, total=False):
    type: Required[Literal["score_model"]]
    """Discriminator: always `score_model`."""
    name: Required[str]
    """Name of the grader."""
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    sampling_params: EvalGraderScoreModelSamplingParams | EvalGraderScoreModelSamplingParamsDict
    """Sampling parameters of the grading model."""
    input: Required[Sequence[EvalItem | EvalItemDict]]
    """Messages for the grading model. `{{item...}}` and `{{sample...}}` are replaced by fields of the example and
    the answer."""
    range: Sequence[float]
    """Lowest and highest possible score."""
    pass_threshold: float
    """Minimum score to pass."""

class EvalGraderScoreModelSamplingParamsDict(TypedDict, total=False):
    seed: int | None
    """Seed for best-effort determinism: identical requests with the same seed usually give the same result."""
    top_p: float | None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both. Default: `1`."""
    temperature: float | None
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    max_completions_tokens: int | None
    """Maximum number of tokens per answer; None for the limit of the model. At least 1."""
    reasoning_effort: ReasoningEffortInput
    """Reasoning effort; less is faster and uses fewer tokens. None is the same as omitting it. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
