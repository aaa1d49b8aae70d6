from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.web_search_location import WebSearchLocation, WebSearchLocationDict

    class CreateChatCompletionRequestWebSearchOptionsUserLocationDict(TypedDict, total=False):
        type: Required[Literal['approximate']]
        """Always `approximate`."""
        approximate: Required[WebSearchLocation | WebSearchLocationDict]
        """The place."""


@model
class CreateChatCompletionRequestWebSearchOptionsUserLocation(Base):
    """Roughly where the user is."""

    type: Literal['approximate']
    """Always `approximate`."""
    approximate: WebSearchLocation
    """The place."""

    _nested = {'approximate': 'WebSearchLocation'}
    _tags = {'type': 'approximate'}
