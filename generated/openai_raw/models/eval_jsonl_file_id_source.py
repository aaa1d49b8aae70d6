from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class EvalJsonlFileIdSourceDict(TypedDict, total=False):
        type: Required[Literal['file_id']]
        id: Required[str]


@model
class EvalJsonlFileIdSource(Base):
    """Eval jsonl file id source."""

    type: Literal['file_id']
    id: str
    _tags = {'type': 'file_id'}
