from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class ModifyAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
        vector_store_ids: Sequence[str]


@model
class ModifyAssistantRequestToolResourcesFileSearch(Base):
    """Modify assistant request tool resources file search."""

    vector_store_ids: list[str] | None = absent
