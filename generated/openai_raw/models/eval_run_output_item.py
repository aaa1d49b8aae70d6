from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.eval_run_output_item_result import EvalRunOutputItemResult
    from ..models.eval_run_output_item_sample import EvalRunOutputItemSample


@model
class EvalRunOutputItem(Base):
    """What a run found for one example."""

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
    """State of the test of this example."""
    datasource_item_id: int
    """Number of the example in the data."""
    datasource_item: dict[str, Any]
    """Fields of the example."""
    results: list[EvalRunOutputItemResult]
    """What each criterion found."""
    sample: EvalRunOutputItemSample
    """What the model was asked, and what it answered."""

    _nested = {'results': ['EvalRunOutputItemResult'], 'sample': 'EvalRunOutputItemSample'}
    _tags = {'object': 'eval.run.output_item'}
