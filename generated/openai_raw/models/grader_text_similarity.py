from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.grader_text_similarity_evaluation_metric import GraderTextSimilarityEvaluationMetric, GraderTextSimilarityEvaluationMetricInput

    class GraderTextSimilarityDict(TypedDict, total=False):
        type: Required[Literal['text_similarity']]
        """Tells this object from others that can stand in its place: always `text_similarity`. Default:
        `text_similarity`."""
        name: Required[str]
        """Name of the grader text similarity."""
        input: Required[str]
        reference: Required[str]
        evaluation_metric: Required[GraderTextSimilarityEvaluationMetricInput]
        """Values: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, `rouge_1`, `rouge_2`, `rouge_3`, `rouge_4`,
        `rouge_5`, `rouge_l`."""


@model
class GraderTextSimilarity(Base):
    """The value of `FineTuneReinforcementMethod.grader`, `GraderMulti.graders` and others."""

    type: Literal['text_similarity']
    """Tells this object from others that can stand in its place: always `text_similarity`. Default:
    `text_similarity`."""
    name: str
    """Name of the grader text similarity."""
    input: str
    reference: str
    evaluation_metric: GraderTextSimilarityEvaluationMetric
    """Values: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, `rouge_1`, `rouge_2`, `rouge_3`, `rouge_4`,
    `rouge_5`, `rouge_l`."""
    _tags = {'type': 'text_similarity'}
