from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.eval_api_error import EvalApiError
    from ..models.eval_run_output_item_sample_input_item import EvalRunOutputItemSampleInputItem
    from ..models.eval_run_output_item_sample_output_item import EvalRunOutputItemSampleOutputItem
    from ..models.eval_run_output_item_sample_usage import EvalRunOutputItemSampleUsage


@model
class EvalRunOutputItemSample(Base):
    """Eval run output item sample."""

    input: list[EvalRunOutputItemSampleInputItem]
    output: list[EvalRunOutputItemSampleOutputItem]
    finish_reason: str
    model: str
    usage: EvalRunOutputItemSampleUsage
    error: EvalApiError
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int

    _nested = {'input': ['EvalRunOutputItemSampleInputItem'], 'output': ['EvalRunOutputItemSampleOutputItem'], 'usage': 'EvalRunOutputItemSampleUsage', 'error': 'EvalApiError'}
