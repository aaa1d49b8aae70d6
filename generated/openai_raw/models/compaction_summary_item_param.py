from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CompactionSummaryItemParamDict(TypedDict, total=False):
        id: str | None
        type: Required[Literal['compaction']]
        encrypted_content: Required[str]


@model
class CompactionSummaryItemParam(Base):
    """Compaction summary item param."""

    id: str | None = None
    type: Literal['compaction']
    encrypted_content: str
    _tags = {'type': 'compaction'}
