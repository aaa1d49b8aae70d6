from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.eval_item import EvalItem, EvalItemDict
    from ..models.grader_score_model_sampling_params import GraderScoreModelSamplingParams, GraderScoreModelSamplingParamsDict

    class GraderScoreModelDict(TypedDict, total=False):
        type: Required[Literal['score_model']]
        """Tells this object from others that can stand in its place: always `score_model`."""
        name: Required[str]
        """Name of the grader score."""
        model: Required[str]
        """The model to use, such as `gpt-5.4-mini`."""
        sampling_params: GraderScoreModelSamplingParams | GraderScoreModelSamplingParamsDict
        """How the grading model answers."""
        input: Required[Sequence[EvalItem | EvalItemDict]]
        """Messages to the grading model; `{{item...}}` and `{{sample...}}` are filled in."""
        range: Sequence[float]
        """Lowest and highest score."""


@model
class GraderScoreModel(Base):
    """Has a model score."""

    type: Literal['score_model']
    """Tells this object from others that can stand in its place: always `score_model`."""
    name: str
    """Name of the grader score."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    sampling_params: GraderScoreModelSamplingParams | None = absent
    """How the grading model answers."""
    input: list[EvalItem]
    """Messages to the grading model; `{{item...}}` and `{{sample...}}` are filled in."""
    range: list[float] | None = absent
    """Lowest and highest score."""

    _nested = {'sampling_params': 'GraderScoreModelSamplingParams', 'input': ['EvalItem']}
    _tags = {'type': 'score_model'}
