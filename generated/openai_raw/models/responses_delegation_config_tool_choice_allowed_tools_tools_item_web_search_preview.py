from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreviewDict(TypedDict, total=False):
        type: Required[Literal['web_search_preview']]
        """Which kind it is. Always `web_search_preview`."""


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreview(Base):
    """A tool that the model may call."""

    type: Literal['web_search_preview']
    """Which kind it is. Always `web_search_preview`."""
    _tags = {'type': 'web_search_preview'}
