from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.eval_grader_text_similarity_evaluation_metric import EvalGraderTextSimilarityEvaluationMetric, EvalGraderTextSimilarityEvaluationMetricInput

    class EvalGraderTextSimilarityDict(TypedDict, total=False):
        type: Required[Literal['text_similarity']]
        """Tells this object from others that can stand in its place: always `text_similarity`. Default:
        `text_similarity`."""
        name: Required[str]
        """Name of the eval grader text similarity."""
        input: Required[str]
        reference: Required[str]
        evaluation_metric: Required[EvalGraderTextSimilarityEvaluationMetricInput]
        """Values: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, `rouge_1`, `rouge_2`, `rouge_3`, `rouge_4`,
        `rouge_5`, `rouge_l`."""
        pass_threshold: Required[float]


@model
class EvalGraderTextSimilarity(Base):
    """The value of `CreateEvalRequest.testing_criteria` and `Eval.testing_criteria`."""

    type: Literal['text_similarity']
    """Tells this object from others that can stand in its place: always `text_similarity`. Default:
    `text_similarity`."""
    name: str
    """Name of the eval grader text similarity."""
    input: str
    reference: str
    evaluation_metric: EvalGraderTextSimilarityEvaluationMetric
    """Values: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, `rouge_1`, `rouge_2`, `rouge_3`, `rouge_4`,
    `rouge_5`, `rouge_l`."""
    pass_threshold: float
    _tags = {'type': 'text_similarity'}
