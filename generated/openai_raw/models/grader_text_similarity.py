"""`GraderTextSimilarity`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class GraderTextSimilarity(Base):
    """Scores the similarity of two texts."""

    type: Literal["text_similarity"]
    """Discriminator: always `text_similarity`. Default: `text_similarity`."""
    name: str
    """Name of the grader."""
    input: str
    """The text to score, usually `{{sample.output_text}}`."""
    reference: str
    """The text to compare with."""
    evaluation_metric: GraderTextSimilarityEvaluationMetric
    """Similarity metric. Values: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, `rouge_1`, `rouge_2`,
    `rouge_3`, `rouge_4`, `rouge_5`, `rouge_l`."""

    _tags = {"type": "text_similarity"}


GraderTextSimilarityEvaluationMetricInput: TypeAlias = Literal[
    "cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"
]
GraderTextSimilarityEvaluationMetric: TypeAlias = GraderTextSimilarityEvaluationMetricInput | str
"""Similarity metric."""
