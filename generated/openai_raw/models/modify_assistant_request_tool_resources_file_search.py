from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class ModifyAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
        vector_store_ids: Sequence[str]
        """Ids of the vector stores. At most 1 items."""


@model
class ModifyAssistantRequestToolResourcesFileSearch(Base):
    """Vector stores that file search looks into."""

    vector_store_ids: list[str] | None = absent
    """Ids of the vector stores. At most 1 items."""
