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
    """What the model was asked, and what it answered."""

    input: list[EvalRunOutputItemSampleInputItem]
    """Messages that the model got."""
    output: list[EvalRunOutputItemSampleOutputItem]
    """Messages that the model gave."""
    finish_reason: str
    """Why the model stopped, such as `stop` or `length`."""
    model: str
    """The model that was used."""
    usage: EvalRunOutputItemSampleUsage
    """Tokens that the answer used."""
    error: EvalApiError
    """Why a run failed."""
    temperature: float
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    max_completion_tokens: int
    """The most tokens that the run may generate over all its turns; past that it ends as `incomplete`."""
    top_p: float
    """Choose only among the likeliest tokens whose probabilities add up to this share, 0 to 1. Change this or
    `temperature`, not both."""
    seed: int
    """Equal requests with the same seed tend to give equal answers; nothing guarantees it."""

    _nested = {'input': ['EvalRunOutputItemSampleInputItem'], 'output': ['EvalRunOutputItemSampleOutputItem'], 'usage': 'EvalRunOutputItemSampleUsage', 'error': 'EvalApiError'}
