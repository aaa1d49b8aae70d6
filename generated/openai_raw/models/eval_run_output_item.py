from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.eval_run_output_item_result import EvalRunOutputItemResult
    from ..models.eval_run_output_item_sample import EvalRunOutputItemSample


@model
class EvalRunOutputItem(Base):
    """Eval run output item."""

    object: Literal['eval.run.output_item']
    id: str
    run_id: str
    eval_id: str
    created_at: int
    status: str
    datasource_item_id: int
    datasource_item: dict[str, Any]
    results: list[EvalRunOutputItemResult]
    sample: EvalRunOutputItemSample

    _nested = {'results': ['EvalRunOutputItemResult'], 'sample': 'EvalRunOutputItemSample'}
    _tags = {'object': 'eval.run.output_item'}
