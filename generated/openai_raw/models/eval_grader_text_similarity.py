"""`EvalGraderTextSimilarity`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class EvalGraderTextSimilarity(Base):
    """Scores the similarity of two texts."""

    type: Literal["text_similarity"]
    """Discriminator: always `text_similarity`. Default: `text_similarity`."""
    name: str
    """Name of the grader."""
    input: str
    """The text to score, usually `{{sample.output_text}}`."""
    reference: str
    """The text to compare with."""
    evaluation_metric: EvalGraderTextSimilarityEvaluationMetric
    """Similarity metric. Values: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, `rouge_1`, `rouge_2`,
    `rouge_3`, `rouge_4`, `rouge_5`, `rouge_l`."""
    pass_threshold: float
    """Minimum score to pass."""

    _tags = {"type": "text_similarity"}


EvalGraderTextSimilarityEvaluationMetricInput: TypeAlias = Literal[
    "cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"
]
EvalGraderTextSimilarityEvaluationMetric: TypeAlias = EvalGraderTextSimilarityEvaluationMetricInput | str
"""Similarity metric."""
