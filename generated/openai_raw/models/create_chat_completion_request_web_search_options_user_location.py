from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.web_search_location import WebSearchLocation, WebSearchLocationDict

    class CreateChatCompletionRequestWebSearchOptionsUserLocationDict(TypedDict, total=False):
        type: Required[Literal['approximate']]
        approximate: Required[WebSearchLocation | WebSearchLocationDict]


@model
class CreateChatCompletionRequestWebSearchOptionsUserLocation(Base):
    """Roughly where the user is.

    Attributes:
        type: Always `approximate`.
        approximate: The place.
    """

    type: Literal['approximate']
    approximate: WebSearchLocation

    _nested = {'approximate': 'WebSearchLocation'}
    _tags = {'type': 'approximate'}
