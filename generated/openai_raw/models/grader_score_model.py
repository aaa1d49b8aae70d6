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
        name: Required[str]
        model: Required[str]
        sampling_params: GraderScoreModelSamplingParams | GraderScoreModelSamplingParamsDict
        input: Required[Sequence[EvalItem | EvalItemDict]]
        range: Sequence[float]


@model
class GraderScoreModel(Base):
    """Grader score model."""

    type: Literal['score_model']
    name: str
    model: str
    sampling_params: GraderScoreModelSamplingParams | None = absent
    input: list[EvalItem]
    range: list[float] | None = absent

    _nested = {'sampling_params': 'GraderScoreModelSamplingParams', 'input': ['EvalItem']}
    _tags = {'type': 'score_model'}
