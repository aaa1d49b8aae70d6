from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreviewDict(TypedDict, total=False):
        type: Required[Literal['web_search_preview']]


@model
class ResponsesDelegationConfigToolChoiceAllowedToolsToolsItemWebSearchPreview(Base):
    """Responses delegation config tool choice allowed tools tools item web search preview."""

    type: Literal['web_search_preview']
    _tags = {'type': 'web_search_preview'}
