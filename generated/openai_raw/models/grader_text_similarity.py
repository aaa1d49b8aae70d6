from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.grader_text_similarity_evaluation_metric import GraderTextSimilarityEvaluationMetric, GraderTextSimilarityEvaluationMetricInput

    class GraderTextSimilarityDict(TypedDict, total=False):
        type: Required[Literal['text_similarity']]
        name: Required[str]
        input: Required[str]
        reference: Required[str]
        evaluation_metric: Required[GraderTextSimilarityEvaluationMetricInput]


@model
class GraderTextSimilarity(Base):
    """Grader text similarity."""

    type: Literal['text_similarity']
    name: str
    input: str
    reference: str
    evaluation_metric: GraderTextSimilarityEvaluationMetric
    _tags = {'type': 'text_similarity'}
