"""What requests take instead of the models in ``models.grader_text_similarity``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.grader_text_similarity import GraderTextSimilarityEvaluationMetricInput

class GraderTextSimilarityDict(TypedDict, total=False):
    type: Required[Literal["text_similarity"]]
    """Discriminator: always `text_similarity`. Default: `text_similarity`."""
    name: Required[str]
    """Name of the grader."""
    input: Required[str]
    """The text to score, usually `{{sample.output_text}}`."""
    reference: Required[str]
    """The text to compare with."""
    evaluation_metric: Required[GraderTextSimilarityEvaluationMetricInput]
    """Similarity metric. Values: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, `rouge_1`, `rouge_2`,
    `rouge_3`, `rouge_4`, `rouge_5`, `rouge_l`."""
