from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class RunStepDeltaStepDetailsToolCallsFileSearchObject(Base):
    """The model looked into files."""

    index: int
    """Position in its list, counted from 0."""
    id: str | None = absent
    """Id of the tool calls file search."""
    type: Literal['file_search']
    """Tells this object from others that can stand in its place: always `file_search`."""
    file_search: dict[str, Any]
    """How it looked, and what it found."""
    _tags = {'type': 'file_search'}
