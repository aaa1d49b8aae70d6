from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.assistant_object import AssistantObject


@model
class ListAssistantsResponse(Base):
    """A page of assistants."""

    object: str
    """The kind of object."""
    data: list[AssistantObject]
    """The items of this page."""
    first_id: str
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""

    _nested = {"data": ["AssistantObject"]}
