from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.eval_run import EvalRun


@model
class EvalRunList(Base):
    """Eval run list."""

    object: Literal['list']
    data: list[EvalRun]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {'data': ['EvalRun']}
    _tags = {'object': 'list'}
