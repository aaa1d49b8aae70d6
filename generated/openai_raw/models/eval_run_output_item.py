from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.eval_run_output_item_result import EvalRunOutputItemResult
    from ..models.eval_run_output_item_sample import EvalRunOutputItemSample


@model
class EvalRunOutputItem(Base):
    """The value of `EvalRunOutputItemList.data`."""

    object: Literal['eval.run.output_item']
    """The kind of object: always `eval.run.output_item`."""
    id: str
    """Id of the eval run output item, by which the API knows it."""
    run_id: str
    """Id of the run."""
    eval_id: str
    """Id of the eval."""
    created_at: int
    """When the eval run output item was created, in Unix seconds."""
    status: str
    datasource_item_id: int
    datasource_item: dict[str, Any]
    results: list[EvalRunOutputItemResult]
    sample: EvalRunOutputItemSample

    _nested = {'results': ['EvalRunOutputItemResult'], 'sample': 'EvalRunOutputItemSample'}
    _tags = {'object': 'eval.run.output_item'}
