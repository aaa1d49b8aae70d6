"""Grader text similarity evaluation metric."""

from __future__ import annotations

from typing import Literal, TypeAlias

GraderTextSimilarityEvaluationMetricInput: TypeAlias = Literal['cosine', 'fuzzy_match', 'bleu', 'gleu', 'meteor', 'rouge_1', 'rouge_2', 'rouge_3', 'rouge_4', 'rouge_5', 'rouge_l']
GraderTextSimilarityEvaluationMetric: TypeAlias = GraderTextSimilarityEvaluationMetricInput | str
