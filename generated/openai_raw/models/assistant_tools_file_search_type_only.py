from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AssistantToolsFileSearchTypeOnlyDict(TypedDict, total=False):
        type: Required[Literal['file_search']]
        """Tells this object from others that can stand in its place: always `file_search`."""


@model
class AssistantToolsFileSearchTypeOnly(Base):
    """File search with its default settings."""

    type: Literal['file_search']
    """Tells this object from others that can stand in its place: always `file_search`."""
    _tags = {'type': 'file_search'}
