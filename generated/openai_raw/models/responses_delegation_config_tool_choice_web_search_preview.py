from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceWebSearchPreviewDict(TypedDict, total=False):
        type: Required[Literal['web_search_preview']]
        """Tells this object from others that can stand in its place: always `web_search_preview`."""


@model
class ResponsesDelegationConfigToolChoiceWebSearchPreview(Base):
    """The value of `ResponsesDelegationConfig.tool_choice`."""

    type: Literal['web_search_preview']
    """Tells this object from others that can stand in its place: always `web_search_preview`."""
    _tags = {'type': 'web_search_preview'}
