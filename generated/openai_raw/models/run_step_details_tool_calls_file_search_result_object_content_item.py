from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RunStepDetailsToolCallsFileSearchResultObjectContentItem(Base):
    """Run step details tool calls file search result object content item."""

    type: Literal['text'] | None = absent
    text: str | None = absent
    _tags = {'type': 'text'}
