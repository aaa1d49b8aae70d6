from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CompactionTriggerItemParamDict(TypedDict, total=False):
        type: Required[Literal['compaction_trigger']]
        id: str | None


@model
class CompactionTriggerItemParam(Base):
    """Compaction trigger item param."""

    type: Literal['compaction_trigger']
    id: str | None = None
    _tags = {'type': 'compaction_trigger'}
