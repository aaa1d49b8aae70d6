from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class CreateThreadAndRunRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
        file_ids: Sequence[str]


@model
class CreateThreadAndRunRequestToolResourcesCodeInterpreter(Base):
    """Create thread and run request tool resources code interpreter."""

    file_ids: list[str] | None = absent
