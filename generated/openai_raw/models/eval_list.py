from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.eval_ import Eval


@model
class EvalList(Base):
    """Eval list."""

    object: Literal['list']
    data: list[Eval]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {'data': ['Eval']}
    _tags = {'object': 'list'}
