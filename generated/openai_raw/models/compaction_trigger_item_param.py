from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CompactionTriggerItemParamDict(TypedDict, total=False):
        type: Required[Literal['compaction_trigger']]
        """Tells this object from others that can stand in its place: always `compaction_trigger`. Default:
        `compaction_trigger`."""
        id: str | None
        """Id of the compaction trigger."""


@model
class CompactionTriggerItemParam(Base):
    """Makes the API compact the context; nothing may follow it in the input."""

    type: Literal['compaction_trigger']
    """Tells this object from others that can stand in its place: always `compaction_trigger`. Default:
    `compaction_trigger`."""
    id: str | None = None
    """Id of the compaction trigger."""
    _tags = {'type': 'compaction_trigger'}
