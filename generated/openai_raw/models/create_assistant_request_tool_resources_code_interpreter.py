from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class CreateAssistantRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
        file_ids: Sequence[str]


@model
class CreateAssistantRequestToolResourcesCodeInterpreter(Base):
    """Create assistant request tool resources code interpreter."""

    file_ids: list[str] | None = absent
