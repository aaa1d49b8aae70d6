from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AssistantToolsFileSearchTypeOnlyDict(TypedDict, total=False):
        type: Required[Literal['file_search']]


@model
class AssistantToolsFileSearchTypeOnly(Base):
    """Assistant tools file search type only."""

    type: Literal['file_search']
    _tags = {'type': 'file_search'}
