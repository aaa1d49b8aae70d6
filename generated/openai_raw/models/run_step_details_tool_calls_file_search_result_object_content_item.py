from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RunStepDetailsToolCallsFileSearchResultObjectContentItem(Base):
    """A passage that was found."""

    type: Literal['text'] | None = absent
    """Tells this object from others that can stand in its place: always `text`."""
    text: str | None = absent
    """The passage."""
    _tags = {'type': 'text'}
