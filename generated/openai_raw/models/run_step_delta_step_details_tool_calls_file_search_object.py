from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class RunStepDeltaStepDetailsToolCallsFileSearchObject(Base):
    """Run step delta step details tool calls file search object."""

    index: int
    id: str | None = absent
    type: Literal['file_search']
    file_search: dict[str, Any]
    _tags = {'type': 'file_search'}
