from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.eval_grader_text_similarity_evaluation_metric import EvalGraderTextSimilarityEvaluationMetric, EvalGraderTextSimilarityEvaluationMetricInput

    class EvalGraderTextSimilarityDict(TypedDict, total=False):
        type: Required[Literal['text_similarity']]
        name: Required[str]
        input: Required[str]
        reference: Required[str]
        evaluation_metric: Required[EvalGraderTextSimilarityEvaluationMetricInput]
        pass_threshold: Required[float]


@model
class EvalGraderTextSimilarity(Base):
    """Eval grader text similarity."""

    type: Literal['text_similarity']
    name: str
    input: str
    reference: str
    evaluation_metric: EvalGraderTextSimilarityEvaluationMetric
    pass_threshold: float
    _tags = {'type': 'text_similarity'}
