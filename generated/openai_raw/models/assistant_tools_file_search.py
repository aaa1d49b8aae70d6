from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.assistant_tools_file_search_file_search import AssistantToolsFileSearchFileSearch, AssistantToolsFileSearchFileSearchDict

    class AssistantToolsFileSearchDict(TypedDict, total=False):
        type: Required[Literal['file_search']]
        """Tells this object from others that can stand in its place: always `file_search`."""
        file_search: AssistantToolsFileSearchFileSearch | AssistantToolsFileSearchFileSearchDict
        """How the search is done."""


@model
class AssistantToolsFileSearch(Base):
    """Lets the model look into files."""

    type: Literal['file_search']
    """Tells this object from others that can stand in its place: always `file_search`."""
    file_search: AssistantToolsFileSearchFileSearch | None = absent
    """How the search is done."""

    _nested = {'file_search': 'AssistantToolsFileSearchFileSearch'}
    _tags = {'type': 'file_search'}
