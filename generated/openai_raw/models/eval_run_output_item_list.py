from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.eval_run_output_item import EvalRunOutputItem


@model
class EvalRunOutputItemList(Base):
    """Eval run output item list."""

    object: Literal['list']
    data: list[EvalRunOutputItem]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {'data': ['EvalRunOutputItem']}
    _tags = {'object': 'list'}
